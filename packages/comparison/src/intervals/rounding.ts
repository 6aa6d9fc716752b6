import type { Interval } from '@parallax/model'
import type { Asserting } from './asserted-interval.ts'

const LARGEST_SHARE = 0.05
const SMALLEST_COUNT = 100

/**
 * The values that an unhedged number may be a rounding of: within half its last place, never more than 5 %,
 * the lower end included. A number with a single digit that counts, 1,000 or $2 million, rounds nothing so far off; it may
 * only stand for what lies just beyond it, so that it holds with "more than 1,000". Null for small counts and for shares,
 * where one more tells: 20 dead is not 24, and 50 % no majority.
 */
export function roundingRange(claim: Asserting): Interval | null {
  const stated = lastPlaceOf(claim)
  if (stated === null) return justBeyond(claim)
  const { value, place } = stated
  const half = Math.min(place / 2, value * LARGEST_SHARE)
  return { lower: value - half, upper: value + half, lowerOpen: false, upperOpen: true }
}

const JUST = 1e-9

function justBeyond(claim: Asserting): Interval | null {
  const value = plainNumber(claim)
  if (value === null || claim.unit === 'percent') return null
  return { lower: value * (1 - JUST), upper: value * (1 + JUST), lowerOpen: false, upperOpen: false }
}

/** An unhedged number with its last stated place, and the values of which it may be the leading digits. */
export type CutOff = { value: number; place: number; range: Interval }

/**
 * The values that an unhedged number may be the leading digits of: "$43 million" of $43,885,310, never more than 5 % above.
 * Only a number stated far more finely can be cut off (see `isCutFrom`): 8.6 and 8.7 do not meet.
 */
export function cutOffOf(claim: Asserting): CutOff | null {
  const stated = lastPlaceOf(claim)
  if (stated === null) return null
  const { value, place } = stated
  const upper = value + Math.min(place, value * LARGEST_SHARE)
  return { value, place, range: { lower: value, upper, lowerOpen: false, upperOpen: true } }
}

const FINER = 1000

/** Whether the first number is the second cut off after its last place, which the second states at least three places more finely. */
export function isCutFrom(short: CutOff, full: CutOff): boolean {
  return full.place * FINER <= short.place && full.value >= short.value && full.value < (short.range.upper ?? 0)
}

/** The value and the size of its last stated place; null where the number is too coarse or too small to be a rounding. */
function lastPlaceOf(claim: Asserting): { value: number; place: number } | null {
  const value = plainNumber(claim)
  if (value === null) return null
  const decimals = statedDecimals(claim.quote)
  const digits = significantDigits(value, decimals)
  if (digits < 2 && decimals === 0) return null
  return { value, place: 10 ** (Math.floor(Math.log10(value)) - digits + 1) }
}

/** An unhedged number that may be a rounding: no small count. */
function plainNumber(claim: Asserting): number | null {
  const value = claim.lower
  if (claim.hedge !== 'exact' || value === null || value !== claim.upper || value <= 0) return null
  const counted = claim.unit === 'person' || claim.unit === 'item'
  return counted && value < SMALLEST_COUNT ? null : value
}

/** Digits after the decimal point as written: "5.0 magnitude" states one, which the number 5 no longer shows. */
function statedDecimals(quote: string): number {
  return /\d\.(\d{1,9})/.exec(quote)?.[1]?.length ?? 0
}

function significantDigits(value: number, decimals: number): number {
  const mantissa = value.toPrecision(12).replace(/e.*$/, '').replace('.', '').replace(/^0+/, '').replace(/0+$/, '')
  const wholeDigits = Math.floor(Math.log10(value)) + 1
  // With a scale word ("5.0 billion") the decimals count from the scale, so that leading digits are one to three.
  const leading = wholeDigits > 3 ? ((wholeDigits - 1) % 3) + 1 : Math.max(wholeDigits, 0)
  return Math.max(mantissa.length, decimals > 0 ? leading + decimals : 0)
}
