import { Settings } from '@parallax/model'
import fc from 'fast-check'
import { assertedInterval, statedNumber } from '../../../packages/comparison/src/intervals/asserted-interval.ts'
import { cutOffOf, roundingRange } from '../../../packages/comparison/src/intervals/rounding.ts'
import type { TimeSpan } from '../../../packages/comparison/src/time/time-span.ts'
import { spanOf } from '../../../packages/comparison/src/time/time-span.ts'
import type { Assertion } from '../../../packages/comparison/src/verdicts/assertion.ts'

const HEDGES = [
  ['at least ', 'at_least'],
  ['more than ', 'more_than'],
  ['over ', 'more_than'],
  ['at most ', 'at_most'],
  ['up to ', 'at_most'],
  ['fewer than ', 'less_than'],
  ['about ', 'approx'],
  ['nearly ', 'approx'],
] as const
const VAGUE: Readonly<Record<string, number>> = { dozens: 24, hundreds: 200 }
const SCALES: Readonly<Record<string, number>> = { m: 1e6, b: 1e9 }

/**
 * An assertion from a line such as `at least 24 @2024-05-01`, `24 @06-08` (hours of one day), `14 from 12`, `54 former`,
 * `24 denied`. A `%` or `$` sets the unit; without one it counts people.
 */
export function assertion(line: string, outlet: string): Assertion {
  const [, value = '', when, previous, former, denied] =
    /^(.*?)(?: @(\S+))?(?: from (\d+))?( former)?( denied)?$/.exec(line) ?? []
  const unit = value.includes('%') ? 'percent' : value.includes('$') ? 'USD' : 'person'
  const [words, hedge] = HEDGES.find(([words]) => value.startsWith(words)) ?? ['', 'exact' as const]
  const vague = VAGUE[value]
  const [low = 0, high = low] = Array.from(
    value.matchAll(/([\d.,]*\d)([mb])?/g),
    ([, digits = '', scale]) => Number(digits.replaceAll(',', '')) * (SCALES[scale ?? ''] ?? 1),
  )
  const claim = {
    quote: words + value.slice(words.length),
    unit,
    hedge: vague === undefined ? (low === high ? hedge : ('range' as const)) : ('vague' as const),
    lower: hedge === 'at_most' || hedge === 'less_than' ? null : (vague ?? low),
    upper: hedge === 'at_least' || hedge === 'more_than' || vague !== undefined ? null : high,
  }
  return {
    id: `${outlet}: ${line}`,
    outlet,
    article: outlet,
    source: null,
    headline: false,
    value,
    stated: statedNumber(claim),
    interval: assertedInterval(claim, Settings.parse({}).approximation),
    rounding: roundingRange(claim),
    cutOff: cutOffOf(claim),
    statedWith: null,
    convertedFrom: null,
    asOf: when === undefined ? null : time(when),
    previous: previous === undefined ? null : Number(previous),
    former: former !== undefined,
    denied: denied !== undefined,
  }
}

function time(when: string): TimeSpan | null {
  if (when.length > 5) return spanOf(when)
  const [from, to] = when.split('-')
  return { from: Date.parse(`2024-05-01T${from}:00:00Z`), to: Date.parse(`2024-05-01T${to}:00:00Z`) }
}

const lines = fc
  .tuple(
    fc.constantFrom('', 'at least ', 'more than ', 'at most ', 'fewer than ', 'about ', 'nearly '),
    fc.constantFrom(
      '8',
      '9',
      '10',
      '11',
      '12',
      '20',
      '24',
      '100',
      '110',
      '120',
      '1,200',
      '1,203',
      '1.2%',
      '1.24%',
      'dozens',
    ),
    fc.constantFrom('', ' @2024-05-01', ' @2024-05-02', ' @06-08', ' @07-12', ' @09-12'),
    fc.constantFrom('', '', '', ' from 11', ' from 24', ' former'),
    fc.constantFrom('', '', '', '', ' denied'),
  )
  .map(([hedge, value, when, past, denied]) => `${value === 'dozens' ? '' : hedge}${value}${when}${past}${denied}`)

/** Generated assertions of four outlets, with hedges, times and pasts that often clash. */
export const assertions: fc.Arbitrary<Assertion> = fc
  .tuple(lines, fc.constantFrom('a', 'b', 'c', 'd'))
  .map(([line, outlet]) => assertion(line, outlet))
