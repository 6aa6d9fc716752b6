import type { FigureClaim, OutletPosition, Quantity } from '@parallax/model'
import type { Edition } from '../edition.ts'
import { html, type Markup } from '../markup.ts'
import { campLetters } from '../words/lists.ts'
import { asOfShort } from '../words/moments.ts'
import { formatNumber, withUnit } from '../words/numbers.ts'
import { intervalStrip, statedOf } from './interval-strip.ts'
import { type Scale, scaleFor } from './scale.ts'
import { scrollTable } from './scroll-table.ts'

/** Who stands where on one quantity, a row an outlet, with the dot plot as one of its columns. */
export function positionsTable(edition: Edition, quantity: Quantity): Markup {
  const stated = inUnit(edition, quantity, quantity.claims).flatMap(statedOf)
  const scale = scaleFor(quantity.perOutlet, stated)
  const rows = edition.outlets.flatMap((outlet) => edition.position(quantity, outlet.id) ?? [])
  const inCamps = quantity.camps.length > 1
  const dated = rows.some((position) => position.asOf !== undefined)
  return scrollTable(
    `Positions on: ${quantity.label}`,
    'positions',
    html`<thead>
        <tr>
          <th scope="col">Outlet</th>
          <th scope="col">Says</th>
          <th scope="col" class="axis">${scale && axis(scale, quantity.unit)}</th>
          ${inCamps && html`<th scope="col">Camp</th>`}
          <th scope="col">Source</th>
          ${dated && html`<th scope="col">As of</th>`}
        </tr>
      </thead>
      <tbody>
        ${rows.map((position) => row(edition, quantity, { position, scale, inCamps, dated }))}
      </tbody>`,
  )
}

type RowOptions = { position: OutletPosition; scale: Scale | null; inCamps: boolean; dated: boolean }

function row(edition: Edition, quantity: Quantity, { position, scale, inCamps, dated }: RowOptions): Markup {
  const latest = new Set(position.latest)
  const strip =
    scale &&
    intervalStrip(position, {
      scale,
      consensus: quantity.consensus,
      latest: inUnit(edition, quantity, position.latest),
      earlier: inUnit(
        edition,
        quantity,
        position.claims.filter((id) => !latest.has(id)),
      ),
    })
  const fits = campLetters(position.camps, quantity.camps.length)
  const sources = position.sources.length > 0 ? position.sources.join(', ') : 'own voice'
  return html`<tr>
    <th scope="row">${edition.outletName(position.outlet)}</th>
    <td>${position.value}</td>
    <td class="plot ${campClass(position.camps, quantity.camps.length)}">${strip}</td>
    ${inCamps && html`<td>${fits && html`<b class="camp">${fits}</b>`}</td>`}
    <td>${sources}</td>
    ${dated && html`<td>${asOfShort(position.asOf)}${position.asOf?.text && html` <small>“${position.asOf.text}”</small>`}</td>`}
  </tr> `
}

/** The colour of a camp belongs to those in it alone, not to an open bound that fits several. */
function campClass(camps: readonly number[], of: number): string {
  const [only] = camps
  if (of < 2) return 'c0'
  return camps.length === 1 && only !== undefined ? `c${only % CAMP_COLOURS}` : 'undecided'
}

const CAMP_COLOURS = 5

/** Figures that need no conversion to stand on the quantity's scale. */
function inUnit(edition: Edition, quantity: Quantity, claims: readonly string[]): FigureClaim[] {
  return edition.figures(claims).filter((claim) => claim.unit === quantity.unit)
}

function axis(scale: Scale, unit: string): Markup {
  const low = withUnit(formatNumber(scale.low), unit)
  if (scale.low === scale.high) return html`<span class="one">${low}</span>`
  return html`<span>${low}</span>${scale.logarithmic && html`<small>log</small>`}<span
      >${withUnit(formatNumber(scale.high), unit)}</span
    >`
}
