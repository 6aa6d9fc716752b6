import type { Article, FigureClaim } from '@parallax/model'
import type { Edition } from '../edition.ts'
import type { Markup, Piece } from '../markup.ts'
import { layered, type Layer } from './layers.ts'
import { byText } from '../words/lists.ts'

type Stretch = {
  text: string
  offset: number
  /** What else the text is read as; none unless given. */
  layers?: readonly Layer[]
}

/** Figure claims of each article by place, in the order of the text. */
export function figuresIn(edition: Edition): (article: Article, place: FigureClaim['in']) => FigureClaim[] {
  const figures = edition.comparison.claims.filter((claim) => claim.type === 'figure')
  const byPlace = Map.groupBy(figures, (claim) => JSON.stringify([claim.article, claim.in]))
  return (article, place) =>
    (byPlace.get(JSON.stringify([article.id, place])) ?? []).toSorted(
      (a, b) => a.start - b.start || b.end - a.end || byText(a.id, b.id),
    )
}

/**
 * A stretch of text with its figures marked as `mark` says. A figure within another, or across the end of the stretch,
 * is left unmarked: the caller learns which were marked by being asked to mark them.
 */
export function markedText(
  { text, offset, layers = [] }: Stretch,
  claims: readonly FigureClaim[],
  mark: (claim: FigureClaim, words: string) => Markup,
): Piece {
  const pieces: Piece[] = []
  let at = 0
  for (const claim of claims) {
    const [start, end] = [claim.start - offset, claim.end - offset]
    if (start < at || end > text.length) continue
    pieces.push(layered(text.slice(at, start), offset + at, layers), mark(claim, text.slice(start, end)))
    at = end
  }
  return [...pieces, layered(text.slice(at), offset + at, layers)]
}
