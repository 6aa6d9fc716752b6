import type { Article, FigureClaim } from '@parallax/model'
import type { Edition } from '../edition.ts'
import { html, type Markup, type Piece } from '../markup.ts'
import { claimAnchor, inTextAnchor } from '../words/anchors.ts'

type Stretch = { text: string; offset: number }

/** Figure claims of each article by place, in the order of the text; overlapping ones after the first are left out. */
export function figuresIn(edition: Edition): (article: Article, place: FigureClaim['in']) => FigureClaim[] {
  const byPlace = new Map<string, FigureClaim[]>()
  for (const claim of edition.comparison.claims) {
    if (claim.type !== 'figure') continue
    const key = JSON.stringify([claim.article, claim.in])
    const found = byPlace.get(key)
    if (found) found.push(claim)
    else byPlace.set(key, [claim])
  }
  return (article, place) => apart(byPlace.get(JSON.stringify([article.id, place])) ?? [])
}

/** A stretch of text with its figures marked; each leads to its evidence if it belongs to a quantity. */
export function markedText(edition: Edition, { text, offset }: Stretch, claims: readonly FigureClaim[]): Piece {
  const pieces: Piece[] = []
  let at = 0
  for (const claim of claims) {
    const [start, end] = [claim.start - offset, claim.end - offset]
    if (start < at || end > text.length) continue
    pieces.push(text.slice(at, start), mark(edition, claim, text.slice(start, end)))
    at = end
  }
  return [...pieces, text.slice(at)]
}

function mark(edition: Edition, claim: FigureClaim, words: string): Markup {
  const quantity = edition.quantityOf(claim.id)
  if (!quantity) return html`<mark>${words}</mark>`
  return html`<a class="figure ${quantity.verdict}" id="${inTextAnchor(claim.id)}" href="#${claimAnchor(claim.id)}"
    >${words}</a
  >`
}

function apart(claims: readonly FigureClaim[]): FigureClaim[] {
  const ordered = claims.toSorted((a, b) => a.start - b.start || b.end - a.end)
  let reached = -1
  return ordered.filter((claim) => {
    if (claim.start < reached) return false
    reached = claim.end
    return true
  })
}

/** A headline with its figures marked, without links: it is a link already. */
export function quotedParts(text: string, claims: readonly FigureClaim[]): Piece {
  const pieces: Piece[] = []
  let at = 0
  for (const { start, end } of apart(claims)) {
    if (end > text.length) continue
    pieces.push(text.slice(at, start), html`<mark>${text.slice(start, end)}</mark>`)
    at = end
  }
  return [...pieces, text.slice(at)]
}
