import type { FigureClaim, Interval, OutletPosition } from '@parallax/model'
import { html, type Markup } from '../markup.ts'
import { type Scale, stretch } from './scale.ts'

type StripOptions = {
  scale: Scale
  /** What all outlets could hold at once, drawn behind. */
  consensus: Interval | undefined
  /** Claims in the unit of the scale: what the outlet holds, and what it held before. */
  latest: readonly FigureClaim[]
  earlier: readonly FigureClaim[]
}

/**
 * One outlet's row of the dot plot: a line over the values it allows, an arrow where they have no end, a dot at each
 * number it states (hollow where the words exclude the number itself), a small dot at each number it has since replaced.
 * Places are percentages, so that the strip is as wide as its cell and nothing is distorted. Numbers stand beside it in
 * the table, so it is hidden from screen readers.
 */
export function intervalStrip(position: OutletPosition, { scale, consensus, latest, earlier }: StripOptions): Markup {
  return html`<svg aria-hidden="true">
    ${consensus && band(consensus, scale)}${reaches(position.interval, latest).map((reach) => line(reach, scale))}${dots(earlier, scale, true)}${latest.length > 0 ? dots(latest, scale, false) : middle(position.interval, scale)}
  </svg>`
}

/** The numbers a claim states. */
export function statedOf(claim: FigureClaim): number[] {
  const { lower, upper } = claim
  return [...new Set([lower, upper].filter((value) => value !== null))]
}

function band(consensus: Interval, scale: Scale): Markup {
  const { from, to } = stretch(consensus, scale)
  const width = Math.max(to - from, 1.6)
  return html`<rect
    class="band"
    x="${round(Math.min(from, from + (to - from - width) / 2))}%"
    y="0"
    width="${round(width)}%"
    height="28"
  />`
}

/** What to draw a line over: the outlet's interval; where it sets rival numbers side by side, each by itself. */
function reaches(interval: Interval, latest: readonly FigureClaim[]): Interval[] {
  const rivals = new Map(latest.map((claim) => [statedOf(claim).join(), { lower: claim.lower, upper: claim.upper }]))
  if (rivals.size < 2) return [interval]
  return [...rivals.values()].map((bounds) => ({ ...bounds, lowerOpen: false, upperOpen: false }))
}

/** The dot of a figure that was stated in another unit: where it falls is known only as an interval. */
function middle(interval: Interval, scale: Scale): Markup | null {
  if (interval.lower === null || interval.upper === null) return null
  return html`<circle cx="${round((scale.at(interval.lower) + scale.at(interval.upper)) / 2)}%" />`
}

function line(interval: Interval, scale: Scale): Markup | null {
  const { from, to, left, right } = stretch(interval, scale)
  if (from === to) return null
  return html`<line x1="${from}%" x2="${to}%" y1="14" y2="14" />${left && html`<path d="M9 9 1 14l8 5" />`}${
      right && html`<svg x="100%" overflow="visible"><path d="M-9 9l8 5-8 5" /></svg>`
    }`
}

/** One dot per place and shape: fourteen sentences with one number are one dot. */
function dots(claims: readonly FigureClaim[], scale: Scale, earlier: boolean): Markup[] {
  const filled = claims.filter((claim) => !isExcluded(claim)).flatMap(statedOf)
  const hollow = claims.filter(isExcluded).flatMap(statedOf)
  const placed = (values: readonly number[]) => [...new Set(values.map(scale.at))]
  return [
    ...placed(filled).map((x) => html`<circle${earlier && html` class="earlier"`} cx="${x}%" />`),
    ...placed(hollow).map((x) => html`<circle class="${earlier ? 'earlier' : 'hollow'}" cx="${x}%" />`),
  ]
}

/** Whether the words exclude the number itself: more than 20 people are not 20. */
function isExcluded(claim: FigureClaim): boolean {
  return claim.hedge === 'more_than' || claim.hedge === 'less_than'
}

function round(place: number): number {
  return Math.round(place * 10) / 10
}
