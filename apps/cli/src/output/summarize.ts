import type { IndexEntry } from '@parallax/report'

/** What a run found, for stdout: a line an event (at most twenty), and where to read on. */
export function summarize(entries: readonly IndexEntry[], page: string): string {
  return [...entries.slice(0, 20).map(String), `report: ${page}`].join('\n')
}
