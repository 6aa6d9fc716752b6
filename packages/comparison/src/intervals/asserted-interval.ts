import type { Approximation, FigureClaim, Interval } from '@parallax/model'
import { dimensionOf } from './units.ts'
import { closed, intersect } from './interval.ts'

/** What of a figure claim decides which values it asserts. */
export type Asserting = Pick<FigureClaim, 'lower' | 'upper' | 'hedge' | 'unit' | 'quote'>

/** The set of values the words assert, in the claim's own unit; an approximate number gets the study's tolerance. */
export function assertedInterval(claim: Asserting, approximation: Approximation): Interval {
  const { lower, upper } = claim
  switch (claim.hedge) {
    case 'more_than':
      return { ...closed(lower, null), lowerOpen: true }
    case 'less_than':
      return { ...closed(0, upper), upperOpen: true }
    case 'at_least':
    case 'vague':
      return closed(lower, null)
    case 'at_most':
      return closed(0, upper)
    case 'approx':
      return approximate(claim, approximation)
    case 'exact':
    case 'range':
      return closed(lower, upper)
    default:
      return claim.hedge satisfies never
  }
}

/** The number stated, hedges aside; a range states both its ends, a vague count ("dozens") states none. */
export function statedNumber(claim: Asserting): { lower: number; upper: number } | null {
  if (claim.hedge === 'vague') return null
  const lower = claim.lower ?? claim.upper
  const upper = claim.upper ?? claim.lower
  return lower === null || upper === null ? null : { lower, upper }
}

// Words that put the true number below the one stated: "nearly 500" is not 510.
const FROM_BELOW = /\b(?:nearly|almost|close to|just under|approaching|not quite|just short of)\b/i

function approximate(claim: Asserting, approximation: Approximation): Interval {
  const low = claim.lower ?? claim.upper ?? 0
  const high = claim.upper ?? claim.lower ?? 0
  const below = tolerance(claim.unit, Math.abs(low), approximation)
  const above = FROM_BELOW.test(claim.quote) ? 0 : tolerance(claim.unit, Math.abs(high), approximation)
  const around = closed(low - below, high + above)
  // Nothing counted or measured here is negative unless the claim itself is (degrees below zero).
  return low < 0 ? around : (intersect(around, closed(0, null)) ?? around)
}

function tolerance(unit: string, size: number, approximation: Approximation): number {
  switch (dimensionOf(unit)) {
    case 'percent':
      return approximation.percentPoints
    case 'magnitude':
      return approximation.magnitude
    case 'count':
      return size * approximation.count
    case 'money':
      return size * approximation.money
    default:
      return size * approximation.measure
  }
}
