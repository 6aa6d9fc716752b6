import type { Interval } from '@parallax/model'
import { closed, meets } from '../intervals/interval.ts'
import { roundingRange } from '../intervals/rounding.ts'
import { showNumber, showValue } from '../intervals/show-value.ts'
import { listNames } from '../order.ts'
import type { Audited, Auditor, Finding } from './check.ts'
import { type Sum, sumsOf } from './sums.ts'

/** Whether the parts a text gives add up to the total it gives. */
export const partsAgainstTotal: Auditor = {
  id: 'parts-against-total',
  definition:
    'A sentence gives a total and its parts. The finding states the sum of the parts and whether it is the total exactly, within the hedges and roundings of the numbers, or off.',
  audit: (audited) => sumsOf(audited).flatMap((sum) => finding(sum, audited) ?? []),
}

function finding({ total, parts, whole }: Sum, audited: Audited): Finding | null {
  const totalValue = total.lower ?? total.upper
  const values = parts.map((part) => part.lower ?? part.upper ?? 0)
  if (totalValue === null) return null
  const sum = values.reduce((a, b) => a + b, 0)
  const exact = sum === totalValue
  const reach = [total, ...parts].map((claim) => roundingRange(claim) ?? audited.intervalOf(claim))
  const [totalReach = closed(null, null), ...partReach] = reach
  const fits = meets(totalReach, addUp(partReach))
  // Parts that are only some of the total cannot prove it wrong by falling short of it.
  if (!whole && sum <= totalValue) return null
  const state = exact ? 'exact' : fits ? 'within rounding' : 'off'
  const delta = sum - totalValue
  return {
    claims: [total.id, ...parts.map((part) => part.id)],
    state,
    statement: `The parts ${listNames(parts.map(showValue))} add up to ${showNumber(sum)}; the total given is ${showValue(total)}${
      exact ? '' : ` (${delta > 0 ? '+' : '−'}${showNumber(Math.abs(delta))}, ${state})`
    }.`,
    total: totalValue,
    parts: values,
    sum,
    delta,
  }
}

function addUp(intervals: readonly Interval[]): Interval {
  return intervals.reduce(
    (a, b) => ({
      lower: a.lower === null || b.lower === null ? null : a.lower + b.lower,
      upper: a.upper === null || b.upper === null ? null : a.upper + b.upper,
      lowerOpen: a.lowerOpen || b.lowerOpen,
      upperOpen: a.upperOpen || b.upperOpen,
    }),
    closed(0, 0),
  )
}
