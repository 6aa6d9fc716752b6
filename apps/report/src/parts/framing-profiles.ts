import { middle, resampleShares } from '@parallax/model'
import type { FramingShare, IndexEntry } from '../index-entry.ts'
import { html, type Markup } from '../markup.ts'
import { byText, counted } from '../words/lists.ts'
import { percent } from './framing-table.ts'
import { outletHeading } from './outlet-heading.ts'
import { scrollTable } from './scroll-table.ts'

/** Below eight events a resampled interval is too narrow to be told (Cameron, Gelbach and Miller 2008). */
const LEAST_EVENTS = 8

/** The framing measures over all events of a batch: shares by outlet with their numbers, and intervals over events. */
export function framingProfiles(events: readonly IndexEntry[]): Markup {
  const shares = events.flatMap(({ framing }) => framing)
  if (shares.length === 0) return html`<p class="empty">No framing measure was taken.</p>`
  const outlets = [...new Map(shares.map(({ outlet, name }) => [outlet, name]))].toSorted(([a], [b]) => byText(a, b))
  const measures = Map.groupBy(shares, ({ measure }) => measure)
  return html`<p class="note">
      Shares over all events, each with what it is out of and the number of events; in brackets where 95 of 100 shares
      lie when the events are drawn anew, 1,000 times with a fixed seed, for outlets with ${LEAST_EVENTS} events or
      more. With fewer they describe these events and no habit.
    </p>
    ${[...measures.values()].map((own) => measureTable(own, outlets))}`
}

function measureTable(shares: readonly FramingShare[], outlets: readonly (readonly [string, string])[]): Markup {
  const [first] = shares
  const groups = [...Map.groupBy(shares, ({ about, value }) => JSON.stringify([about, value])).values()]
  return html`<details class="block">
    <summary>
      <bdi>${first?.title}</bdi>${first?.exploratory && html` <small class="mark">exploratory</small>`},
      ${counted(groups.length, 'group')}
    </summary>
    ${scrollTable(
      first?.title ?? '',
      'counts',
      html`<thead>
          <tr>
            <th scope="col">Group</th>
            ${outlets.map(([, name]) => html`<th scope="col">${outletHeading(name)}</th>`)}
          </tr>
        </thead>
        <tbody>
          ${groups.map(
            (own) =>
              html`<tr>
                <th scope="row">${own[0]?.label}</th>
                ${outlets.map(([outlet]) => cell(own.filter((share) => share.outlet === outlet)))}
              </tr>`,
          )}
        </tbody>`,
    )}
  </details>`
}

function cell(shares: readonly FramingShare[]): Markup {
  const n = shares.reduce((sum, share) => sum + share.n, 0)
  const of = shares.reduce((sum, share) => sum + share.of, 0)
  if (of === 0) return html`<td class="nil">–</td>`
  const [first] = shares
  const interval =
    shares.length < LEAST_EVENTS ? null : middle(resampleShares(shares, `${first?.measure} ${first?.outlet}`))
  const range = interval && ` (${percent(interval.lower)} to ${percent(interval.upper)}%)`
  return html`<td>${percent(n / of)}%${range} <small>${n} of ${of}, ${counted(shares.length, 'event')}</small></td>`
}
