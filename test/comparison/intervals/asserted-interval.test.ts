import { type FigureClaim, type Interval, Settings } from '@parallax/model'
import { describe, expect, it } from 'vitest'
import { assertedInterval, statedNumber } from '../../../packages/comparison/src/intervals/asserted-interval.ts'
import { showInterval } from '../../../packages/comparison/src/intervals/show-value.ts'

const { approximation } = Settings.parse({})
type Hedge = FigureClaim['hedge']

describe('assertedInterval', () => {
  const cases: [quote: string, Hedge, number | null, number | null, unit: string, expected: string][] = [
    ['24', 'exact', 24, 24, 'person', '[24, 24]'],
    ['at least 24', 'at_least', 24, null, 'person', '[24, ∞)'],
    ['more than 24', 'more_than', 24, null, 'person', '(24, ∞)'],
    ['up to 24', 'at_most', null, 24, 'person', '[0, 24]'],
    ['fewer than 24', 'less_than', null, 24, 'person', '[0, 24)'],
    ['20 to 30', 'range', 20, 30, 'person', '[20, 30]'],
    ['dozens', 'vague', 24, null, 'person', '[24, ∞)'],
    ['about 100', 'approx', 100, 100, 'person', '[90, 110]'],
    ['nearly 100', 'approx', 100, 100, 'person', '[90, 100]'],
    ['almost $2 million', 'approx', 2e6, 2e6, 'USD', '[1.8 million, 2 million]'],
    ['about 10 km', 'approx', 10, 10, 'km', '[9, 11]'],
    ['about 30 percent', 'approx', 30, 30, 'percent', '[29, 31]'],
    ['about 6.1 magnitude', 'approx', 6.1, 6.1, 'magnitude', '[6, 6.2]'],
    ['about minus 5 degrees', 'approx', -5, -5, 'deg_c', '[-5.5, -4.5]'],
    ['about 20 to 30', 'approx', 20, 30, 'person', '[18, 33]'],
  ]
  it.each(cases)('%s', (...[quote, hedge, lower, upper, unit, expected]) => {
    expect(showInterval(rounded(assertedInterval({ quote, hedge, lower, upper, unit }, approximation)))).toBe(expected)
  })
  it('takes the tolerance from the study', () => {
    const claim = { quote: 'about 100', hedge: 'approx', lower: 100, upper: 100, unit: 'person' } as const
    expect(assertedInterval(claim, { ...approximation, count: 0.2 })).toMatchObject({ lower: 80, upper: 120 })
  })
})

describe('statedNumber', () => {
  it('is the number, hedges aside', () => {
    expect(statedNumber({ quote: 'over 5', hedge: 'more_than', lower: 5, upper: null, unit: 'item' })).toEqual({
      lower: 5,
      upper: 5,
    })
    expect(statedNumber({ quote: 'up to 5', hedge: 'at_most', lower: null, upper: 5, unit: 'item' })).toEqual({
      lower: 5,
      upper: 5,
    })
  })
  it('is none for a vague count', () => {
    expect(statedNumber({ quote: 'dozens', hedge: 'vague', lower: 24, upper: null, unit: 'person' })).toBeNull()
  })
})

function rounded(interval: Interval): Interval {
  const round = (end: number | null) => (end === null ? null : Number(end.toFixed(6)))
  return { ...interval, lower: round(interval.lower), upper: round(interval.upper) }
}
