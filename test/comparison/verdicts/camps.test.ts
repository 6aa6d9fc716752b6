import type { Interval } from '@parallax/model'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { closed, intersect, meets } from '../../../packages/comparison/src/intervals/interval.ts'
import { campsOf } from '../../../packages/comparison/src/verdicts/camps.ts'
import { intervals } from '../intervals/arbitrary-interval.ts'

const campsAmong = (own: readonly Interval[]) => campsOf(own, (interval) => interval)

describe('campsOf', () => {
  it('puts "at least 5" with the smaller of two totals', () => {
    const camps = campsAmong([closed(24, 24), closed(11, 11), closed(5, null)])
    expect(camps.map((camp) => camp.interval)).toEqual([closed(11, 11), closed(24, 24)])
    expect(camps[0]?.items).toHaveLength(2)
  })
  it('gives the values all share', () => {
    expect(campsAmong([closed(20, null), closed(10, 30), closed(24, 28)])[0]?.interval).toEqual(closed(24, 28))
  })
  it('keeps "more than 20" and "20" apart', () => {
    expect(campsAmong([{ ...closed(20, null), lowerOpen: true }, closed(20, 20)])).toHaveLength(2)
  })

  it('is minimal: as few camps as trying every partition finds', () => {
    fc.assert(
      fc.property(fc.array(intervals, { minLength: 1, maxLength: 8 }), (own) => {
        expect(campsAmong(own)).toHaveLength(fewestByTrial(own))
      }),
      { numRuns: 400 },
    )
  })
  it('does not depend on the order, and every member holds the camp', () => {
    fc.assert(
      fc.property(
        fc
          .array(intervals, { maxLength: 12 })
          .chain((own) => fc.tuple(fc.constant(own), fc.shuffledSubarray(own, { minLength: own.length }))),
        ([own, shuffled]) => {
          const camps = campsAmong(own)
          expect(campsAmong(shuffled).map((camp) => camp.interval)).toEqual(camps.map((camp) => camp.interval))
          for (const camp of camps) for (const item of camp.items) expect(meets(camp.interval, item)).toBe(true)
        },
      ),
      { numRuns: 1000 },
    )
  })
})

/** Puts each interval into every group it fits, or a new one, and keeps the fewest: slow, and plainly right. */
function fewestByTrial(own: readonly Interval[], groups: readonly Interval[] = []): number {
  const [first, ...rest] = own
  if (first === undefined) return groups.length
  const joined = groups.flatMap((group, index) => {
    const shared = intersect(group, first)
    return shared ? [fewestByTrial(rest, groups.with(index, shared))] : []
  })
  return Math.min(...joined, fewestByTrial(rest, [...groups, first]))
}
