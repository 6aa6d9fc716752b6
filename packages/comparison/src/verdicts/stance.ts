import type { Interval } from '@parallax/model'
import { compareLower, compareUpper, meets, startsBeforeEnd } from '../intervals/interval.ts'
import { type CutOff, isCutFrom } from '../intervals/rounding.ts'
import { byText, firstWhere } from '../order.ts'
import type { Assertion } from './assertion.ts'
import { campsOf } from './camps.ts'
import { supersedes } from './pair.ts'

/** What one outlet stands with on one quantity: one entry, or several where it sets rival figures side by side. */
export type Stance = { outlet: string; entries: StanceEntry[] }

/** Values of one outlet that can all hold, with what they leave possible together. */
export type StanceEntry = { outlet: string; interval: Interval; assertions: Assertion[] }

/** Each outlet's latest values; the text goes before the headline, and what the outlet itself has outdated drops out. */
export function stancesOf(assertions: readonly Assertion[]): Stance[] {
  const reachOf = readingRoundings(assertions)
  const outlets = Map.groupBy(assertions, (assertion) => assertion.outlet)
  return [...outlets]
    .map(([outlet, own]) => ({
      outlet,
      entries: campsOf(latest(own), reachOf).map(({ interval, items }) => ({
        outlet,
        interval,
        assertions: items.toSorted((a, b) => byText(a.id, b.id)),
      })),
    }))
    .toSorted((a, b) => byText(a.outlet, b.outlet))
}

/**
 * A number is read as a rounding only where that lets it meet another claim's own values: the nearest below or above it. It is
 * read as leading digits only where another claim states the whole number.
 */
function readingRoundings(assertions: readonly Assertion[]): (assertion: Assertion) => Interval {
  const whole = wholeNumbers(assertions)
  const distinct = [...new Map(assertions.map(({ interval }) => [JSON.stringify(interval), interval])).values()]
  const byEnd = distinct.toSorted(compareUpper)
  const byStart = distinct.toSorted(compareLower)
  return ({ rounding, cutOff, interval }) => {
    if (rounding === null) return interval
    const below = byEnd[firstWhere(byEnd, (other) => startsBeforeEnd(interval, other)) - 1]
    const above = byStart[firstWhere(byStart, (other) => !startsBeforeEnd(other, interval))]
    if ([below, above].some((other) => other !== undefined && meets(rounding, other))) return rounding
    return cutOff !== null && whole(cutOff) ? cutOff.range : interval
  }
}

/** Tells of a number whether one that it may be cut from is stated: of each fineness, the next above it is looked at. */
function wholeNumbers(assertions: readonly Assertion[]): (short: CutOff) => boolean {
  const byPlace = Map.groupBy(
    assertions.flatMap(({ cutOff }) => cutOff ?? []),
    ({ place }) => place,
  )
  const sorted = [...byPlace.values()].map((own) => own.toSorted((a, b) => a.value - b.value))
  return (short) =>
    sorted.some((own) => {
      const next = own[firstWhere(own, ({ value }) => value >= short.value)]
      return next !== undefined && isCutFrom(short, next)
    })
}

function latest(own: readonly Assertion[]): Assertion[] {
  const current = mayOutdate(own) ? own.filter((a) => !own.some((b) => b !== a && isOutdatedBy(a, b))) : [...own]
  const inText = current.filter((assertion) => !assertion.headline)
  return inText.length > 0 ? inText : current
}

/** Claims of one time that name no earlier value cannot outdate each other: most outlets, and no square of work. */
function mayOutdate(own: readonly Assertion[]): boolean {
  const times = new Set(own.map(({ asOf }) => `${asOf?.from}|${asOf?.to}`))
  return times.size > 1 || own.some(({ former, previous }) => former || previous !== null)
}

function isOutdatedBy(a: Assertion, b: Assertion): boolean {
  if (a.former !== b.former) return a.former
  return !meets(a.interval, b.interval) && supersedes(b, a)
}
