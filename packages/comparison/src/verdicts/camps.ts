import type { Interval } from '@parallax/model'
import { compareUpper, intersect, meets } from '../intervals/interval.ts'

/** Items that share a point, and the values they share. */
export type Group<Item> = { interval: Interval; items: Item[] }

/**
 * The least number of points that pierce all intervals, greedily by right end in O(n log n): optimal on a line.
 * Each item stands in the first group it fits; groups run from the smallest values to the largest.
 */
export function campsOf<Item>(items: readonly Item[], intervalOf: (item: Item) => Interval): Group<Item>[] {
  const sorted = items
    .map((item) => ({ item, interval: intervalOf(item) }))
    .toSorted((a, b) => compareUpper(a.interval, b.interval))
  const groups: Group<Item>[] = []
  let pierced: Interval | null = null
  for (const { item, interval } of sorted) {
    const last = groups.at(-1)
    // Sorted by right end, an interval holds the piercing point exactly when it meets the one that set it.
    if (last && pierced && meets(pierced, interval)) {
      last.items.push(item)
      last.interval = intersect(last.interval, interval) ?? last.interval
    } else {
      groups.push({ interval, items: [item] })
      pierced = interval
    }
  }
  return groups
}
