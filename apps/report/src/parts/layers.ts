import type { Article, Claim } from '@parallax/model'
import type { Edition } from '../edition.ts'
import { html, type Piece } from '../markup.ts'

/** A stretch of an article that is no figure but is read as something: what sort, and a word on it for the reader. */
export type Layer = { start: number; end: number; sort: LayerSort; says: string }

/** Who says it, the word that attributes, what is said, and readings of framing measures. */
type LayerSort = 'who' | 'cue' | 'said' | 'frame'

/** The layers of each article's text, by place. */
export function layersIn(edition: Edition): (article: Article, place: Claim['in']) => Layer[] {
  const byPlace = Map.groupBy(edition.comparison.claims, (claim) => JSON.stringify([claim.article, claim.in]))
  return (article, place) =>
    (byPlace.get(JSON.stringify([article.id, place])) ?? []).flatMap(layersOf).toSorted((a, b) => a.start - b.start)
}

function layersOf(claim: Claim): Layer[] {
  if (claim.type === 'figure') return []
  if (claim.type === 'frame') {
    const { start, end, measure, about, value } = claim
    return [{ start, end, sort: 'frame', says: [measure, about, value].filter(Boolean).join(': ') }]
  }
  const source = claim.speaker ?? claim.source ?? 'somebody not named'
  const spans: [LayerSort, readonly (readonly [number, number])[], string][] = [
    ['who', claim.sourceSpans, 'source'],
    ['cue', claim.cueSpans, `cue: ${claim.cueClass}`],
    ['said', claim.contentSpans, `${claim.direct ? 'quoted' : 'said'}: ${source}`],
  ]
  return spans.flatMap(([sort, all, says]) => all.map(([start, end]) => ({ start, end, sort, says })))
}

/** A text that begins at `offset`, cut where layers begin and end, each piece marked with all that cover it. */
export function layered(text: string, offset: number, layers: readonly Layer[]): Piece {
  const near = layers.filter(({ start, end }) => start < offset + text.length && end > offset)
  if (near.length === 0) return text
  const cuts = [0, ...near.flatMap(({ start, end }) => [start - offset, end - offset]), text.length]
  const places = [...new Set(cuts.map((cut) => Math.min(text.length, Math.max(0, cut))))].toSorted((a, b) => a - b)
  return places.slice(1).map((end, index) => {
    const start = places[index] ?? 0
    const over = near.filter((layer) => layer.start <= offset + start && layer.end >= offset + end)
    const words = text.slice(start, end)
    if (over.length === 0) return words
    const classes = [...new Set(over.map(({ sort }) => sort))].join(' ')
    const says = [...new Set(over.map(({ says }) => says))].join('; ')
    return html`<span class="${classes}" title="${says}">${words}</span>`
  })
}
