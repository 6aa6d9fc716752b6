import type { Interval } from '@parallax/model'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { closed, hull, intersect, meets, scale, widen } from '../../../packages/comparison/src/intervals/interval.ts'
import { intervals } from './arbitrary-interval.ts'

const moreThan = (lower: number): Interval => ({ ...closed(lower, null), lowerOpen: true })
const lessThan = (upper: number): Interval => ({ ...closed(0, upper), upperOpen: true })

describe('meets', () => {
  const cases: [string, Interval, Interval, boolean][] = [
    ['24 and 24', closed(24, 24), closed(24, 24), true],
    ['24 and 25', closed(24, 24), closed(25, 25), false],
    ['at least 20 and 24', closed(20, null), closed(24, 24), true],
    ['at least 20 and 20', closed(20, null), closed(20, 20), true],
    ['more than 20 and 20', moreThan(20), closed(20, 20), false],
    ['more than 20 and at most 20', moreThan(20), closed(0, 20), false],
    ['fewer than 30 and 30', lessThan(30), closed(30, 30), false],
    ['fewer than 30 and at least 29', lessThan(30), closed(29, null), true],
    ['two open bounds', moreThan(5), moreThan(500), true],
    ['nothing excluded meets everything', closed(null, null), closed(3, 3), true],
  ]
  it.each(cases)('%s', (...[, a, b, expected]) => {
    expect(meets(a, b)).toBe(expected)
    expect(meets(b, a)).toBe(expected)
  })
})

describe('the algebra of intervals', () => {
  it('holds for generated intervals', () => {
    fc.assert(
      fc.property(intervals, intervals, intervals, (a, b, c) => {
        expect(meets(a, b)).toBe(meets(b, a))
        expect(intersect(a, b)).toEqual(intersect(b, a))
        expect(intersect(a, a)).toEqual(a)
        const ab = intersect(a, b)
        const bc = intersect(b, c)
        expect(ab && intersect(ab, c)).toEqual(bc && intersect(a, bc))
        expect(intersect(hull([a, b]), a)).toEqual(a)
        expect(meets(scale(a, 2), scale(b, 2))).toBe(meets(a, b))
      }),
      { numRuns: 1000 },
    )
  })
  it('widens outward on both sides', () => {
    expect(widen(closed(100, 200), 0.05)).toEqual(closed(95, 210))
    expect(widen(closed(100, null), 0.05)).toEqual(closed(95, null))
  })
})
