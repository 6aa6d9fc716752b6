import { compareLower, compareUpper, meets } from '../intervals/interval.ts'
import { firstWhere } from '../order.ts'
import { supersedes } from './pair.ts'
import type { StanceEntry } from './stance.ts'

/** An entry that a later one of another outlet has outdated, and one that did. */
export type Outdated = { entry: StanceEntry; by: StanceEntry }

/**
 * Each entry that cannot hold together with a later one. Of the entries that are later by their times only the extremes
 * need be looked at, kept from the newest on, so that a thousand outlets are judged in n log n; the few whose texts name
 * an earlier value are held against all.
 */
export function outdated(entries: readonly StanceEntry[]): Outdated[] {
  const talking = entries.filter(namesEarlier)
  const extremes = newestFirst(entries)
  return entries.flatMap((entry) => {
    const rivals = namesEarlier(entry) ? entries : [...laterExtremes(entry, extremes), ...talking]
    const by = rivals.find((other) => other.outlet !== entry.outlet && outdates(other, entry))
    return by === undefined ? [] : [{ entry, by }]
  })
}

function namesEarlier({ assertions }: StanceEntry): boolean {
  return assertions.some(({ former, previous }) => former || previous !== null)
}

function outdates(later: StanceEntry, earlier: StanceEntry): boolean {
  if (meets(later.interval, earlier.interval)) return false
  return later.assertions.some((a) => earlier.assertions.every((b) => supersedes(a, b)))
}

/** Entries as new as `from` or newer: the two of different outlets with the smallest values, and the two with the largest. */
type Extremes = { from: number; least: StanceEntry[]; greatest: StanceEntry[] }

function newestFirst(entries: readonly StanceEntry[]): Extremes[] {
  const dated = entries
    .map((entry) => ({ entry, from: startOf(entry) }))
    .filter(({ from }) => from > -Infinity)
    .toSorted((a, b) => b.from - a.from)
  let least: StanceEntry[] = []
  let greatest: StanceEntry[] = []
  return dated.map(({ entry, from }) => {
    least = topTwo([...least, entry], (a, b) => compareUpper(a.interval, b.interval))
    greatest = topTwo([...greatest, entry], (a, b) => compareLower(b.interval, a.interval))
    return { from, least, greatest }
  })
}

/** The first two by an order, of two outlets: whichever outlet asks, one of them is another's. */
function topTwo(entries: readonly StanceEntry[], order: (a: StanceEntry, b: StanceEntry) => number): StanceEntry[] {
  const sorted = entries.toSorted(order)
  const second = sorted.find(({ outlet }) => outlet !== sorted[0]?.outlet)
  return [...sorted.slice(0, 1), ...(second ? [second] : [])]
}

/** The extremes of all entries that begin no earlier than this one ends. */
function laterExtremes(entry: StanceEntry, extremes: readonly Extremes[]): StanceEntry[] {
  const end = Math.max(...entry.assertions.map(({ asOf }) => asOf?.to ?? Infinity))
  const last = extremes[firstWhere(extremes, ({ from }) => from < end) - 1]
  return last ? [...last.least, ...last.greatest] : []
}

function startOf(entry: StanceEntry): number {
  return Math.max(...entry.assertions.map(({ asOf }) => asOf?.from ?? -Infinity))
}
