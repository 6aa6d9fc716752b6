import { describe, expect, it } from 'vitest'
import { formatInterval, formatNumber, withUnit } from '../../../apps/report/src/words/numbers.ts'

describe('formatNumber', () => {
  it.each([
    [0, '0'],
    [24, '24'],
    [999, '999'],
    [1200, '1,200'],
    [123_456, '123,456'],
    [2_500_000, '2.5 million'],
    [5_700_000_000, '5.7 billion'],
    [6.1, '6.1'],
    [66.6667, '66.667'],
    [-3, '−3'],
    [1e33, '1e+21 trillion'],
    [Number.POSITIVE_INFINITY, '∞'],
  ])('%d is %s', (value, words) => {
    expect(formatNumber(value)).toBe(words)
  })
})

describe('withUnit', () => {
  it.each([
    ['24', 'person', '24'],
    ['24', 'item', '24'],
    ['23', 'percent', '23%'],
    ['1.2 million', 'USD', 'USD 1.2 million'],
    ['58', 'km', '58 km'],
    ['3', 'd', '3 days'],
  ])('%s %s is %s', (amount, unit, words) => {
    expect(withUnit(amount, unit)).toBe(words)
  })
})

describe('formatInterval', () => {
  it.each([
    [[24, 24, false, false], '24'],
    [[20, 30, false, false], '20 to 30'],
    [[24, null, false, true], 'at least 24'],
    [[20, null, true, true], 'more than 20'],
    [[0, 30, false, false], 'at most 30'],
    [[null, 30, true, true], 'fewer than 30'],
    [[null, null, true, true], 'any value'],
  ] as const)('%j is %s', ([lower, upper, lowerOpen, upperOpen], words) => {
    expect(formatInterval({ lower, upper, lowerOpen, upperOpen }, 'person')).toBe(words)
  })
})
