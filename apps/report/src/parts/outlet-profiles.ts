import type { IndexEntry } from '../index-entry.ts'
import { html, type Markup } from '../markup.ts'
import { byText } from '../words/lists.ts'
import { columnHeads } from './column-heads.ts'
import { scrollTable } from './scroll-table.ts'

type Profile = IndexEntry['profiles'][number]

/** The outlets of a batch over all its events: counts to be looked into, no score and no ranking. */
export function outletProfiles(events: readonly IndexEntry[]): Markup {
  const byOutlet = Map.groupBy(
    events.flatMap(({ profiles }) => profiles),
    ({ id }) => id,
  )
  if (byOutlet.size === 0) return html`<p class="empty">No outlet was compared.</p>`
  const rows = [...byOutlet.values()].toSorted(
    (a, b) => byText(nameOf(a), nameOf(b)) || byText(a[0]?.id ?? '', b[0]?.id ?? ''),
  )
  return scrollTable(
    'Outlets over all events',
    'outlets',
    html`${columnHeads('Outlet', 'Events sought', 'Read in full', 'Shared figures given', 'Left out', 'Given alone', 'Party to conflicts', 'Off')}
      <tbody>
        ${rows.map(row)}
      </tbody>`,
  )
}

function row(profiles: readonly Profile[]): Markup {
  const read = profiles.filter((profile) => profile.read)
  const sum = (of: (profile: Profile) => number): number => read.reduce((total, profile) => total + of(profile), 0)
  return html`<tr>
    <th scope="row"><bdi>${nameOf(profiles)}</bdi></th>
    <td>${profiles.length}</td>
    <td>${read.length}</td>
    <td>${sum(({ given }) => given)} of ${sum(({ shared }) => shared)}</td>
    <td>${sum(({ leftOut }) => leftOut)}</td>
    <td>${sum(({ alone }) => alone)}</td>
    <td>${sum(({ conflicts }) => conflicts)}</td>
    <td>${sum(({ off }) => off)}</td>
  </tr>`
}

function nameOf([first]: readonly Profile[]): string {
  return first?.name ?? ''
}
