import type { Interval } from '@parallax/model'
import { compareLower, compareUpper, intersect, startsBeforeEnd } from '../intervals/interval.ts'

/** Items that share a point, and the values they share. */
export type Group<Item> = { interval: Interval; items: Item[] }

/**
 * The least number of points that pierce all intervals, greedily by right end in O(n log n): optimal on a line. Each
 * item stands with the smallest point it holds; groups run from the smallest values to the largest.
 */
export function campsOf<Item>(items: readonly Item[], intervalOf: (item: Item) => Interval): Group<Item>[] {
  const sorted = items
    .map((item) => ({ item, interval: intervalOf(item) }))
    .toSorted((a, b) => compareUpper(a.interval, b.interval) || compareLower(a.interval, b.interval))
  const piercers: Interval[] = []
  for (const { interval } of sorted) {
    const last = piercers.at(-1)
    if (!last || !startsBeforeEnd(interval, last)) piercers.push(interval)
  }
  const groups = piercers.map((interval): Group<Item> => ({ interval, items: [] }))
  for (const { item, interval } of sorted) {
    const group = groups[firstPierced(interval, piercers)]
    if (!group) continue
    group.items.push(item)
    group.interval = intersect(group.interval, interval) ?? group.interval
  }
  return groups
}

/** The smallest point, the right end of its piercer, that does not lie before the interval; by halving. */
function firstPierced(interval: Interval, piercers: readonly Interval[]): number {
  let low = 0
  let high = piercers.length - 1
  while (low < high) {
    const middle = (low + high) >> 1
    const point = piercers[middle]
    if (point && startsBeforeEnd(interval, point)) high = middle
    else low = middle + 1
  }
  return low
}
