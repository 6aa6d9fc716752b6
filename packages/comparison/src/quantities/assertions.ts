import type { Approximation, Article, FigureClaim, Interval } from '@parallax/model'
import { assertedInterval, statedNumber } from '../intervals/asserted-interval.ts'
import { type ExchangeRates, exchangeRate } from '../intervals/exchange-rates.ts'
import { widen } from '../intervals/interval.ts'
import type { StatedConversions } from '../intervals/stated-conversions.ts'
import { showValue } from '../intervals/show-value.ts'
import { type Conversion, conversion } from '../intervals/units.ts'
import { asOfSpan } from '../time/as-of.ts'
import { type Assertion, CONVERSION_SHARE } from '../verdicts/assertion.ts'
import type { Slots } from './slots.ts'

/** What claims are made comparable with. */
export type Yardstick = {
  /** The unit all numbers of the quantity are brought to. */
  unit: string
  approximation: Approximation
  rates: ExchangeRates
  statedWith: StatedConversions
  zone: string
  articleOf: (id: string) => Article
  claimOf: (id: string) => FigureClaim | undefined
}

/** The claims of a quantity with their numbers in one unit; null for a currency no text gives a rate for. */
export function toAssertion(slots: Slots, yardstick: Yardstick): Assertion | null {
  const { claim } = slots
  const change = conversionTo(claim.unit, yardstick)
  if (change === null) return null
  const own = claim.unit === yardstick.unit
  const stated = statedNumber(claim)
  const article = yardstick.articleOf(claim.article)
  const interval = convert(assertedInterval(claim, yardstick.approximation), change)
  return {
    id: claim.id,
    outlet: slots.outlet,
    article: claim.article,
    source: claim.attribution?.source.toLowerCase() ?? null,
    headline: claim.in === 'title',
    value: showValue(claim),
    stated: stated && { lower: apply(stated.lower, change), upper: apply(stated.upper, change) },
    interval: own ? interval : widen(interval, CONVERSION_SHARE),
    rounding: own ? slots.rounding : null,
    cutOff: own ? slots.cutOff : null,
    statedWith: yardstick.statedWith(claim),
    convertedFrom: own ? null : claim.unit,
    asOf: asOfSpan(claim, article, yardstick.zone),
    previous: previousValue(claim, yardstick),
    former: slots.former,
    denied: claim.status === 'denied',
  }
}

/** The unit most claims use; among equals the first by name. */
export function commonUnit(claims: readonly FigureClaim[]): string {
  const counts = [...Map.groupBy(claims, (claim) => claim.unit)].map(([unit, all]) => ({ unit, n: all.length }))
  return counts.toSorted((a, b) => b.n - a.n || (a.unit < b.unit ? -1 : 1))[0]?.unit ?? 'item'
}

function conversionTo(unit: string, { unit: common, rates }: Yardstick): Conversion | null {
  // Persons and things are counted alike; a text reader may take a noun for either.
  if (isCount(unit) && isCount(common)) return { factor: 1, offset: 0 }
  const exact = conversion(unit, common)
  if (exact) return exact
  const rate = exchangeRate(rates, unit, common)
  return rate === null ? null : { factor: rate, offset: 0 }
}

function isCount(unit: string): boolean {
  return unit === 'person' || unit === 'item'
}

function convert(interval: Interval, change: Conversion): Interval {
  const { lower, upper } = interval
  return {
    ...interval,
    lower: lower === null ? null : apply(lower, change),
    upper: upper === null ? null : apply(upper, change),
  }
}

function apply(value: number, { factor, offset }: Conversion): number {
  return value * factor + offset
}

function previousValue(claim: FigureClaim, { claimOf }: Yardstick): number | null {
  if (typeof claim.previous !== 'string') return claim.previous ?? null
  const before = claimOf(claim.previous)
  return before?.lower ?? before?.upper ?? null
}
