import type { Interval } from '@parallax/model'
import { meets } from '../intervals/interval.ts'
import type { Assertion } from './assertion.ts'
import { campsOf } from './camps.ts'
import { supersedes } from './pair.ts'

/** What one outlet stands with on one quantity: one entry, or several where it sets rival figures side by side. */
export type Stance = { outlet: string; entries: StanceEntry[] }

export type StanceEntry = { outlet: string; interval: Interval; assertions: Assertion[] }

/** Each outlet's latest values; the text goes before the headline, and what the outlet itself has outdated drops out. */
export function stancesOf(assertions: readonly Assertion[]): Stance[] {
  const rounded = withRounding(assertions)
  const outlets = Map.groupBy(rounded, (assertion) => assertion.outlet)
  return [...outlets]
    .map(([outlet, own]) => ({
      outlet,
      entries: campsOf(latest(own), (assertion) => assertion.interval).map(({ interval, items }) => ({
        outlet,
        interval,
        assertions: items,
      })),
    }))
    .toSorted((a, b) => (a.outlet < b.outlet ? -1 : 1))
}

/** A number is read as a rounding only where that lets it meet another claim's own values. */
function withRounding(assertions: readonly Assertion[]): Assertion[] {
  const distinct = [...new Map(assertions.map((a) => [JSON.stringify(a.interval), a.interval])).values()]
  return assertions.map((assertion) => {
    const { rounding, interval } = assertion
    if (rounding === null) return assertion
    const helps = distinct.some((other) => !meets(interval, other) && meets(rounding, other))
    return helps ? { ...assertion, interval: rounding } : assertion
  })
}

function latest(own: readonly Assertion[]): Assertion[] {
  const current = own.filter(
    (a) =>
      !own.some((b) => b !== a && ((a.former && !b.former) || (!meets(a.interval, b.interval) && supersedes(b, a)))),
  )
  const inText = current.filter((assertion) => !assertion.headline)
  return inText.length > 0 ? inText : current
}
