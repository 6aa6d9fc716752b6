import type { Interval } from '@parallax/model'
import type { CutOff } from '../intervals/rounding.ts'
import type { TimeSpan } from '../time/time-span.ts'

/** One figure claim as the verdicts see it: all numbers in the unit of its quantity. */
export type Assertion = {
  id: string
  outlet: string
  article: string
  /** Whom the text names for it, lower case; null where it speaks in its own voice. */
  source: string | null
  /** In the headline only: it does not count where the text gives the figure too. */
  headline: boolean
  /** As a reader would write it, in the claim's own unit. */
  value: string
  /** The number stated, hedges aside; null for "dozens". */
  stated: { lower: number; upper: number } | null
  interval: Interval
  /** What the stated number may be a rounding of, if it may be one. */
  rounding: Interval | null
  /** What the stated number may be the leading digits of, if it may be cut off. */
  cutOff: CutOff | null
  /** The numbers that the event's texts state as conversions of each other share a name; null for a number they do not convert. */
  statedWith: string | null
  /** The claim's own unit, where it is not the quantity's. */
  convertedFrom: string | null
  asOf: TimeSpan | null
  /** The value it says it rose or fell from. */
  previous: number | null
  /** The text calls this the earlier value: "up from 54". */
  former: boolean
  denied: boolean
}

/** Two conversions of one figure may differ by their rounding. */
export const CONVERSION_SHARE = 0.05

/**
 * Whether both state the same number, hedges aside: in one unit, exactly so in two, or by a conversion that a text of the
 * event itself states. Where only our own arithmetic brings 48 km near 30 miles, the two are compatible, not the same.
 */
export function sameNumber(a: Assertion, b: Assertion): boolean {
  // Two vague counts are the same where they are the same words: "dozens" and "dozens", never "dozens" and 24.
  if (a.stated === null || b.stated === null) return a.stated === b.stated && a.interval.lower === b.interval.lower
  if (a.statedWith !== null && a.statedWith === b.statedWith) return true
  return isNear(a.stated.lower, b.stated.lower) && isNear(a.stated.upper, b.stated.upper)
}

function isNear(a: number, b: number): boolean {
  return Math.abs(a - b) <= 1e-9 * Math.max(Math.abs(a), Math.abs(b))
}
