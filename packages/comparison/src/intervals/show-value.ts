import type { Interval } from '@parallax/model'
import type { Asserting } from './asserted-interval.ts'
import { dimensionOf } from './units.ts'

const SYMBOLS: Readonly<Record<string, string>> = { USD: '$', EUR: '€', GBP: '£', JPY: '¥', INR: '₹' }
const SIGNS = {
  exact: '',
  approx: '~',
  at_least: '≥ ',
  more_than: '> ',
  at_most: '≤ ',
  less_than: '< ',
  range: '',
  vague: '',
}

/** A claim's value as a reader would write it: `≥ 830`, `~1,000`, `$2.6 million`, `10 km`, `dozens`. */
export function showValue(claim: Asserting): string {
  if (claim.hedge === 'vague') return claim.quote
  const { lower, upper } = claim
  const amount =
    lower !== null && upper !== null && lower !== upper
      ? `${showNumber(lower)}–${showNumber(upper)}`
      : showNumber(lower ?? upper ?? 0)
  return SIGNS[claim.hedge] + withUnit(amount, claim.unit)
}

/** An interval in words of mathematics: `[24, 24]`, `(200, ∞)`. */
export function showInterval(interval: Interval): string {
  const left = `${interval.lowerOpen ? '(' : '['}${interval.lower === null ? '-∞' : showNumber(interval.lower)}`
  const right = `${interval.upper === null ? '∞' : showNumber(interval.upper)}${interval.upperOpen ? ')' : ']'}`
  return `${left}, ${right}`
}

/** A number with thousands separators, or in millions and billions where that loses nothing a reader needs. */
export function showNumber(value: number): string {
  const size = Math.abs(value)
  for (const [unit, name] of [
    [1e12, 'trillion'],
    [1e9, 'billion'],
    [1e6, 'million'],
  ] as const) {
    if (size >= unit && Number((value / unit).toFixed(3)) * unit === value) return `${trim(value / unit)} ${name}`
  }
  return group(trim(value))
}

function withUnit(amount: string, unit: string): string {
  if (unit === 'person' || unit === 'item' || unit === '1' || unit === 'magnitude') return amount
  if (unit === 'percent') return `${amount}%`
  if (dimensionOf(unit) === 'money') return SYMBOLS[unit] ? `${SYMBOLS[unit]}${amount}` : `${unit} ${amount}`
  return `${amount} ${unit}`
}

function trim(value: number): string {
  return String(Number(value.toFixed(3)))
}

function group(digits: string): string {
  const [whole = '', decimals] = digits.split('.')
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/g, ',')
  return decimals === undefined ? grouped : `${grouped}.${decimals}`
}
