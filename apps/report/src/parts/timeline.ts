import type { FigureClaim, Quantity } from '@parallax/model'
import type { Edition } from '../edition.ts'
import { html, type Markup } from '../markup.ts'
import { formatMomentShort } from '../words/moments.ts'
import { formatNumber, withUnit } from '../words/numbers.ts'
import { statedOf } from './interval-strip.ts'
import { scaleFor } from './scale.ts'

type Dot = { at: number; value: number; iso: string }

/**
 * The figures of a quantity by the time they hold for, in the quantity's own unit; nothing where they hold for one time
 * alone. Its numbers and times stand in the table and the evidence, so it is hidden from screen readers.
 */
export function timeline(edition: Edition, quantity: Quantity): Markup | null {
  const dots = edition.figures(quantity.claims).flatMap((claim) => dotsOf(claim, quantity.unit))
  const [first, last] = [dots.toSorted((a, b) => a.at - b.at)[0], dots.toSorted((a, b) => b.at - a.at)[0]]
  const scale = scaleFor(
    [],
    dots.map(({ value }) => value),
  )
  if (!first || !last || first.at === last.at || !scale) return null
  const x = ({ at }: Dot): number => round(6 + ((at - first.at) / (last.at - first.at)) * 84)
  const y = ({ value }: Dot): number => round(HEIGHT - 14 - (scale.at(value) / 100) * (HEIGHT - 28))
  const placed = [...new Map(dots.map((dot) => [`${x(dot)} ${y(dot)}`, dot])).values()]
  return html`<figure class="timeline">
    <figcaption>As of: ${formatMomentShort(first.iso)} to ${formatMomentShort(last.iso)}</figcaption>
    <svg aria-hidden="true" height="${HEIGHT}">
      ${placed.map((dot) => html`<circle cx="${x(dot)}%" cy="${y(dot)}" r="4" />`)}${firstOfEach(placed).map(
        (dot) =>
          html`<text x="${x(dot)}%" y="${y(dot) - 8}">${withUnit(formatNumber(dot.value), quantity.unit)}</text>`,
      )}
    </svg>
  </figure>`
}

/** In CSS pixels. */
const HEIGHT = 96

function dotsOf(claim: FigureClaim, unit: string): Dot[] {
  const iso = claim.asOf?.to ?? claim.asOf?.from
  const at = Date.parse(iso ?? '')
  if (!iso || Number.isNaN(at) || claim.unit !== unit) return []
  return statedOf(claim).map((value) => ({ at, value, iso }))
}

/** One number a value, where it first holds: more would stand on each other. */
function firstOfEach(dots: readonly Dot[]): Dot[] {
  const firsts = new Map(dots.toSorted((a, b) => b.at - a.at).map((dot) => [dot.value, dot]))
  return [...firsts.values()].toSorted((a, b) => a.value - b.value)
}

function round(place: number): number {
  return Math.round(place * 10) / 10
}
