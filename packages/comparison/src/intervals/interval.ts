import type { Interval } from '@parallax/model'

/** Everything from `lower` to `upper`, both ends included; null leaves an end unbounded. */
export function closed(lower: number | null, upper: number | null): Interval {
  return { lower, upper, lowerOpen: lower === null, upperOpen: upper === null }
}

/** Whether the two sets of values share a point. */
export function meets(a: Interval, b: Interval): boolean {
  return startsBeforeEnd(a, b) && startsBeforeEnd(b, a)
}

/** The values in both, or null where they share none. */
export function intersect(a: Interval, b: Interval): Interval | null {
  if (!meets(a, b)) return null
  const low = compareLower(a, b) >= 0 ? a : b
  const high = compareUpper(a, b) <= 0 ? a : b
  return { lower: low.lower, lowerOpen: low.lowerOpen, upper: high.upper, upperOpen: high.upperOpen }
}

/** The smallest interval that holds all of them. */
export function hull(intervals: readonly [Interval, ...Interval[]]): Interval {
  return intervals.reduce((a, b) => {
    const low = compareLower(a, b) <= 0 ? a : b
    const high = compareUpper(a, b) >= 0 ? a : b
    return { lower: low.lower, lowerOpen: low.lowerOpen, upper: high.upper, upperOpen: high.upperOpen }
  })
}

/** Every value times a positive factor. */
export function scale(interval: Interval, factor: number): Interval {
  const times = (end: number | null) => (end === null ? null : end * factor)
  return { ...interval, lower: times(interval.lower), upper: times(interval.upper) }
}

/** Both ends moved outward by a share of their size. */
export function widen(interval: Interval, share: number): Interval {
  const { lower, upper } = interval
  return {
    ...interval,
    lower: lower === null ? null : lower - Math.abs(lower) * share,
    upper: upper === null ? null : upper + Math.abs(upper) * share,
  }
}

/** Orders by left end; an excluded bound starts just after an included one. */
export function compareLower(a: Interval, b: Interval): number {
  const left = a.lower ?? -Infinity
  const right = b.lower ?? -Infinity
  return left === right ? Number(a.lowerOpen) - Number(b.lowerOpen) : left < right ? -1 : 1
}

/** Orders by right end; an excluded bound ends just before an included one. */
export function compareUpper(a: Interval, b: Interval): number {
  const left = a.upper ?? Infinity
  const right = b.upper ?? Infinity
  return left === right ? Number(b.upperOpen) - Number(a.upperOpen) : left < right ? -1 : 1
}

/** Whether `a` begins no later than `b` ends, so that it holds `b`'s last point or lies before it. */
export function startsBeforeEnd(a: Interval, b: Interval): boolean {
  if (a.lower === null || b.upper === null) return true
  return a.lower < b.upper || (a.lower === b.upper && !a.lowerOpen && !b.upperOpen)
}
