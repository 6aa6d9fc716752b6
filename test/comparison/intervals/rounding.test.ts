import { describe, expect, it } from 'vitest'
import { cutOffOf, isCutFrom, roundingRange } from '../../../packages/comparison/src/intervals/rounding.ts'

const exact = (quote: string, value: number, unit: string) =>
  roundingRange({ quote, lower: value, upper: value, hedge: 'exact', unit })

describe('roundingRange', () => {
  const may: [quote: string, value: number, unit: string, inside: number, outside: number][] = [
    ['35.7 percent', 35.7, 'percent', 35.72, 35.76],
    ['5.6 billion', 5.6e9, 'USD', 5.62e9, 5.7e9],
    ['8.6 magnitude', 8.6, 'magnitude', 8.64, 8.7],
    ['1,200', 1200, 'person', 1240, 1250],
    ['$13.6 million', 13_600_000, 'USD', 13_625_777, 13_660_000],
    ['5.0 magnitude', 5, 'magnitude', 5.04, 5.1],
    ['35.0 percent', 35, 'percent', 35.04, 35.4],
    ['1.0 million', 1e6, 'USD', 1.04e6, 1.06e6],
    ['11 km', 11, 'km', 11.4, 11.6],
  ]
  it.each(may)('%s may be a rounding', (...[quote, value, unit, inside, outside]) => {
    const range = exact(quote, value, unit)
    expect(range?.lower).toBeLessThanOrEqual(inside)
    expect(range?.upper).toBeGreaterThan(inside)
    expect(range?.upper).toBeLessThanOrEqual(outside)
  })
  it('includes its lower end and excludes its upper', () => {
    expect(exact('8.6', 8.6, 'magnitude')).toMatchObject({ lowerOpen: false, upperOpen: true })
  })
  it('is never more than 5 %', () => {
    expect(exact('1.5', 1.5, 'km')).toMatchObject({ lower: 1.45 })
    expect(exact('1.1', 1.1, 'km')?.upper).toBeCloseTo(1.15)
    expect(exact('0.5', 0.5, 'km')?.upper).toBeCloseTo(0.525)
  })
  const never: [string, number, string][] = [
    ['20', 20, 'person'],
    ['24', 24, 'person'],
    ['8', 8, 'percent'],
    ['50 percent', 50, 'percent'],
    ['0', 0, 'person'],
  ]
  it.each(never)('%s is not read as a rounding', (quote, value, unit) => {
    expect(exact(quote, value, unit)).toBeNull()
  })
  const justBeyond: [string, number, string][] = [
    ['300', 300, 'item'],
    ['1,000', 1000, 'person'],
    ['1 million', 1e6, 'USD'],
    ['2', 2, 'h'],
  ]
  it.each(justBeyond)('%s stands for what lies just beyond it and for no more', (quote, value, unit) => {
    const range = exact(quote, value, unit)
    expect(range?.lower).toBeLessThan(value)
    expect(range?.upper).toBeGreaterThan(value)
    expect((range?.upper ?? 0) - (range?.lower ?? 0)).toBeLessThan(value / 1e6)
  })
  it('is nothing a hedged number has', () => {
    expect(
      roundingRange({ quote: 'about 1,200', lower: 1200, upper: 1200, hedge: 'approx', unit: 'person' }),
    ).toBeNull()
  })
})

describe('isCutFrom', () => {
  const cut = (quote: string, value: number, unit: string) =>
    cutOffOf({ quote, lower: value, upper: value, hedge: 'exact', unit })
  const cases: [short: [string, number], full: [string, number], unit: string, is: boolean][] = [
    [['$43 million', 43e6], ['$43,885,310', 43_885_310], 'USD', true],
    [['13 million', 13e6], ['13,625,777', 13_625_777], 'person', true],
    [['$2.6 million', 2.6e6], ['$2,689,000.50', 2_689_000.5], 'USD', true],
    // Rounded up, it would have been 44 million; it was not, and below itself a number is no cut.
    [['$44 million', 44e6], ['$43,885,310', 43_885_310], 'USD', false],
    [['$43 million', 43e6], ['$44,100,000', 44_100_000], 'USD', false],
    [['8.6', 8.6], ['8.7', 8.7], 'magnitude', false],
    [['5.6 billion', 5.6e9], ['5.69 billion', 5.69e9], 'USD', false],
    [['1,500', 1500], ['1,551', 1551], 'person', false],
    [['11 million', 11e6], ['11,885,310', 11_885_310], 'USD', false],
  ]
  it.each(cases)('%j of %j, in %s: %s', (...[short, full, unit, is]) => {
    const [a, b] = [cut(...short, unit), cut(...full, unit)]
    expect(a && b && isCutFrom(a, b)).toBe(is)
  })
  it('is nothing that coarse, small or hedged numbers are', () => {
    expect([cut('1 million', 1e6, 'USD'), cut('20', 20, 'person')]).toEqual([null, null])
  })
})
