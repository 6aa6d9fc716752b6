import type { FigureClaim } from '@parallax/model'

// "$20 million per season", "€35 a day", "an average annual value", "in salary a year". Own list, by the time they count by.
const PERIODS: readonly (readonly [string, RegExp])[] = [
  ['a', /\b(?:per|a|an|each|every) (?:year|season|annum)\b|\b(?:annual|annually|yearly)\b/i],
  ['mo', /\b(?:per|a|each|every) month\b|\bmonthly\b/i],
  ['wk', /\b(?:per|a|each|every) week\b|\bweekly\b/i],
  ['d', /\b(?:per|a|each|every) day\b|\bdaily\b/i],
  ['h', /\b(?:per|an|each|every) hour\b|\bhourly\b/i],
]

// "has averaged more than 30 home runs and 100 runs batted in": a mean, per whatever it is, is no total.
const AVERAGED = /\baverag(?:e|es|ed|ing)\b[^,;.]{0,40}$/i

/** Per what a sum or count is meant: its claim's own rate, else the time that its words or those right behind it name; "" for none. */
export function rateOf(claim: FigureClaim, before: string, after: string): string {
  if (claim.rate !== undefined) return claim.rate
  if (claim.kind === 'duration' || claim.kind === 'measure') return ''
  const behind = /^(?:\s+(?:\p{L}+)){0,3}/u.exec(after)?.[0] ?? ''
  const named = PERIODS.find(([, pattern]) => pattern.test(claim.what) || pattern.test(behind))?.[0]
  return named ?? (claim.kind !== 'percent' && AVERAGED.test(before) ? 'average' : '')
}
