import type { Outlet } from '@parallax/model'
import type { ListingCheck } from '../job/tend-outlets.ts'

/** A table of outlets: what they are, where they announce their coverage, and whether anybody checked that live. */
export function listOutlets(outlets: readonly Outlet[]): string {
  const head = ['id', 'name', 'country', 'languages', 'wire', 'listings', 'checked']
  const rows = outlets.map((outlet) => [
    outlet.id,
    plain(outlet.name),
    outlet.country ?? '',
    outlet.languages.join(' '),
    outlet.wire ? 'wire' : '',
    String(outlet.feeds.length + outlet.sitemaps.length + (outlet.sections ?? []).length),
    outlet.checkedOn ?? 'unverified',
  ])
  const widths = head.map((_, column) => Math.max(...[head, ...rows].map((row) => (row[column] ?? '').length)))
  const line = (row: readonly string[]): string =>
    row
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join('  ')
      .trimEnd()
  return [head, ...rows].map(line).join('\n')
}

/** How each listing was found, and last how many could not be checked. */
export function describeCheck(checks: readonly ListingCheck[]): string {
  const count = (state: ListingCheck['state']): number => checks.filter((check) => check.state === state).length
  const lines = checks.map(({ outlet, url, state, entries, reason }) =>
    [
      state.padEnd(9),
      outlet,
      ...(url === undefined ? [] : [plain(url)]),
      state === 'answers' ? `${entries} entries` : plain(reason ?? ''),
    ].join('  '),
  )
  const sum = `${count('answers')} answer, ${count('broken')} are broken, ${count('unchecked')} could not be checked, ${count('none')} outlets have no listing`
  return [...lines, sum].join('\n')
}

function plain(text: string): string {
  return text.replace(/\p{Cc}+/gu, ' ').slice(0, 300)
}
