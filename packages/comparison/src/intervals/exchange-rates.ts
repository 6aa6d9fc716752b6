import type { FigureClaim } from '@parallax/model'
import { dimensionOf } from './units.ts'

/** Units of one currency per unit of another, as the texts of the event themselves state it. */
export type ExchangeRates = ReadonlyMap<string, number>

/** Rates that the texts state by writing one sum in two currencies: "€2m ($2.6m)". The median where several do. */
export function exchangeRates(pairs: readonly (readonly [FigureClaim, FigureClaim])[]): ExchangeRates {
  const found = new Map<string, number[]>()
  for (const [first, second] of pairs) {
    const a = first.lower ?? first.upper
    const b = second.lower ?? second.upper
    if (dimensionOf(first.unit) !== 'money' || dimensionOf(second.unit) !== 'money' || !a || !b) continue
    add(found, `${first.unit}>${second.unit}`, b / a)
    add(found, `${second.unit}>${first.unit}`, a / b)
  }
  return new Map([...found].map(([key, rates]) => [key, median(rates)]))
}

/** The rate from one currency to another, over a third one if need be; null where no text gives it. */
export function exchangeRate(rates: ExchangeRates, from: string, to: string): number | null {
  const direct = rates.get(`${from}>${to}`)
  if (direct !== undefined) return direct
  const through = [...rates.keys()]
    .filter((key) => key.startsWith(`${from}>`) && rates.has(`${key.slice(4)}>${to}`))
    .toSorted()[0]
  if (through === undefined) return null
  return (rates.get(through) ?? 0) * (rates.get(`${through.slice(4)}>${to}`) ?? 0)
}

function add(found: Map<string, number[]>, key: string, rate: number): void {
  found.set(key, [...(found.get(key) ?? []), rate])
}

function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b)
  return sorted[Math.floor((sorted.length - 1) / 2)] ?? 1
}
