import type { Estimate } from '@parallax/model'

/** Draws of a bootstrap: enough for two digits of a 95 % interval. */
export const DRAWS = 1000

/** Share of draws in which a figure must be defined for its interval to be given. */
const DEFINED = 0.9

/**
 * An estimate with its 95 % percentile interval from draws of the same figure. A draw without variation has no value and
 * is left out; where that happens often there is no interval.
 */
export function estimateOf(value: number | null, draw: () => number | null, why: string): Estimate {
  if (value === null || !Number.isFinite(value)) return { value: null, interval: null, why }
  const draws = Array.from({ length: DRAWS }, draw).filter((one) => one !== null && Number.isFinite(one))
  const sorted = draws.flatMap((one) => one ?? []).toSorted((a, b) => a - b)
  if (sorted.length < DRAWS * DEFINED) return { value: rounded(value), interval: null, why: TOO_FEW }
  return { value: rounded(value), interval: [percentile(sorted, 0.025), percentile(sorted, 0.975)] }
}

/** Six digits: more would be noise, and would differ between machines. */
export function rounded(value: number): number {
  const short = Math.round(value * 1e6) / 1e6
  return short === 0 ? 0 : short
}

const TOO_FEW = 'too few codes for an interval'

function percentile(sorted: readonly number[], share: number): number {
  return rounded(sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0)
}
