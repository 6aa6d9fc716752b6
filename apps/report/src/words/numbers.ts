import type { FigureClaim, Interval } from '@parallax/model'

/** A number as a reader writes it: `1,200`, `5.7 million`, `6.1`; at most three decimals. */
export function formatNumber(value: number): string {
  if (!Number.isFinite(value)) return value > 0 ? '∞' : '−∞'
  const size = Math.abs(value)
  const scale = SCALES.find((scale) => size >= scale.from)
  const digits = scale ? `${plain(size / scale.from)} ${scale.word}` : plain(size)
  return value < 0 ? `−${digits}` : digits
}

/** A value with its unit: `24`, `23%`, `USD 1.2 million`, `58 km`. Persons, items and magnitudes stand bare. */
export function withUnit(amount: string, unit: string): string {
  if (BARE.has(unit)) return amount
  if (unit === 'percent') return `${amount}%`
  if (/^[A-Z]{3}$/.test(unit)) return `${unit} ${amount}`
  return `${amount} ${UNIT_WORDS.get(unit) ?? unit}`
}

/** An interval in words: `24`, `20 to 30`, `at least 24`, `more than 20`, `any value`. */
export function formatInterval(interval: Interval, unit: string): string {
  const { lower, upper } = interval
  if (lower === null && upper === null) return 'any value'
  if (lower === upper && lower !== null) return withUnit(formatNumber(lower), unit)
  if (upper === null) return `${interval.lowerOpen ? 'more than' : 'at least'} ${bound(lower, unit)}`
  if (lower === null || (lower === 0 && !interval.lowerOpen)) {
    return `${interval.upperOpen ? 'fewer than' : 'at most'} ${bound(upper, unit)}`
  }
  return withUnit(`${formatNumber(lower)} to ${formatNumber(upper)}`, unit)
}

/** The least and greatest number that the claims state, bounds of hedged ones among them; null where none has a number. */
export function statedRange(claims: readonly FigureClaim[]): Interval | null {
  const stated = claims.flatMap((claim) => [claim.lower, claim.upper]).filter((value) => value !== null)
  if (stated.length === 0) return null
  const lower = stated.reduce((least, value) => Math.min(least, value))
  const upper = stated.reduce((most, value) => Math.max(most, value))
  return { lower, upper, lowerOpen: false, upperOpen: false }
}

const BARE = new Set(['person', 'item', 'magnitude', '1', ''])

const SCALES = [
  { from: 1e12, word: 'trillion' },
  { from: 1e9, word: 'billion' },
  { from: 1e6, word: 'million' },
]

const UNIT_WORDS = new Map([
  ['a', 'years'],
  ['mo', 'months'],
  ['wk', 'weeks'],
  ['d', 'days'],
  ['h', 'hours'],
  ['min', 'minutes'],
  ['s', 'seconds'],
  ['deg_c', '°C'],
  ['deg_f', '°F'],
  ['m2', 'm²'],
  ['ft2', 'sq ft'],
  ['mi/h', 'mph'],
])

function bound(value: number | null, unit: string): string {
  return value === null ? '' : withUnit(formatNumber(value), unit)
}

/** Grouped by thousands; written by hand because locale data differ between machines and the bytes must not. */
function plain(size: number): string {
  const [whole = '0', decimals] = String(Math.round(size * 1000) / 1000).split('.')
  const grouped = whole.includes('e') ? whole : whole.replace(/\B(?=(?:\d{3})+$)/g, ',')
  return decimals ? `${grouped}.${decimals}` : grouped
}
