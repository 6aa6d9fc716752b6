import { describe, expect, it } from 'vitest'
import { exchangeRate, exchangeRates } from '../../../packages/comparison/src/intervals/exchange-rates.ts'
import { conversion, dimensionOf } from '../../../packages/comparison/src/intervals/units.ts'
import { article, figure } from '../claims.ts'

describe('conversion', () => {
  const cases: [number, string, string, number][] = [
    [10, 'km', 'mi', 6.2137],
    [36, 'mi', 'km', 57.936],
    [15_800, 'm2', 'ft2', 170_069.8],
    [100, 'deg_c', 'deg_f', 212],
    [212, 'deg_f', 'deg_c', 100],
    [2, 'wk', 'd', 14],
    [120, 'mi/h', 'km/h', 193.12],
    [1, 't', 'lb', 2204.62],
  ]
  it.each(cases)('%d %s in %s', (...[value, from, to, expected]) => {
    const change = conversion(from, to)
    expect(value * (change?.factor ?? 0) + (change?.offset ?? 0)).toBeCloseTo(expected, 1)
  })
  it.each([
    ['km', 'kg'],
    ['USD', 'EUR'],
    ['percent', 'item'],
    ['parsec', 'km'],
  ])('%s has no %s', (from, to) => {
    expect(conversion(from, to)).toBeNull()
  })
  it('keeps an unknown unit as a dimension of its own', () => {
    expect(dimensionOf('parsec')).toBe('unit parsec')
    expect(conversion('parsec', 'parsec')).toEqual({ factor: 1, offset: 0 })
  })
})

describe('exchangeRates', () => {
  const text = article('a', 'A haul of €2 million ($2.6 million; £1.7 million).')
  const euro = figure(text, '€2 million', { value: 2e6, unit: 'EUR', kind: 'money' })
  const dollar = figure(text, '$2.6 million', { value: 2.6e6, unit: 'USD', kind: 'money' })
  const pound = figure(text, '£1.7 million', { value: 1.7e6, unit: 'GBP', kind: 'money' })
  const rates = exchangeRates([
    [euro, dollar],
    [dollar, pound],
  ])
  it('reads the rate a text states, both ways', () => {
    expect(exchangeRate(rates, 'EUR', 'USD')).toBeCloseTo(1.3)
    expect(exchangeRate(rates, 'USD', 'EUR')).toBeCloseTo(1 / 1.3)
  })
  it('goes over a third currency', () => expect(exchangeRate(rates, 'EUR', 'GBP')).toBeCloseTo(0.85))
  it('guesses none', () => expect(exchangeRate(rates, 'EUR', 'JPY')).toBeNull())
})
