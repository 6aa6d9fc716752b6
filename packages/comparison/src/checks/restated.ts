import type { FigureClaim } from '@parallax/model'
import { statedNumber } from '../intervals/asserted-interval.ts'
import { meets } from '../intervals/interval.ts'
import type { Audited } from './check.ts'

/** How a figure is given a second time in one article. */
export type Restatement = {
  first: FigureClaim
  second: FigureClaim
  change: 'other hedge' | 'other number'
  /** Whether both can hold. */
  compatible: boolean
}

/** The figures an article gives more than once in different words or numbers, one pair per two ways of putting it. */
export function restatements(audited: Audited): Restatement[] {
  const byQuantity = Map.groupBy(audited.figures, (claim) => audited.quantityOf(claim)?.id ?? '')
  byQuantity.delete('')
  return [...byQuantity.values()].flatMap((figures) => pairsOf(firstOfEach(figures), audited))
}

const MOST_WAYS = 6

/** The first claim of each way of putting the figure; the same words again add nothing. */
function firstOfEach(figures: readonly FigureClaim[]): FigureClaim[] {
  const ways = Map.groupBy(figures, ({ lower, upper, hedge, unit, in: place }) =>
    JSON.stringify([lower, upper, hedge, unit, place === 'title']),
  )
  return [...ways.values()].flatMap((same) => same[0] ?? []).slice(0, MOST_WAYS)
}

function pairsOf(ways: readonly FigureClaim[], audited: Audited): Restatement[] {
  return ways.flatMap((first, index) =>
    ways.slice(index + 1).flatMap((second) => restated(first, second, audited) ?? []),
  )
}

function restated(first: FigureClaim, second: FigureClaim, audited: Audited): Restatement | null {
  if (first.unit !== second.unit || audited.isOutdated(first, second)) return null
  const [a, b] = [statedNumber(first), statedNumber(second)]
  const compatible = meets(audited.intervalOf(first), audited.intervalOf(second))
  // "Dozens" beside 249 is vague, not another figure.
  if (a === null || b === null) return compatible ? null : { first, second, change: 'other number', compatible }
  const sameNumber = a.lower === b.lower && a.upper === b.upper
  if (sameNumber && first.hedge === second.hedge) return null
  return { first, second, change: sameNumber ? 'other hedge' : 'other number', compatible }
}
