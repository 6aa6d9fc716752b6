import { describe, expect, it } from 'vitest'
import { adjust } from '../../../packages/comparison/src/framing/adjust.ts'
import { nameDistances } from '../../../packages/comparison/src/framing/name-distances.ts'
import { chanceOf, middle, resampleShares } from '../../../packages/comparison/src/framing/resample.ts'

describe('adjust', () => {
  it.each([
    // The worked example of R's p.adjust(p, "BH"), by hand: p * m / rank, then the running least from the largest.
    { given: [0.01, 0.02, 0.03, 0.04], expected: [0.04, 0.04, 0.04, 0.04] },
    { given: [0.001, 0.5, 0.04], expected: [0.003, 0.5, 0.06] },
    { given: [0.9], expected: [0.9] },
    { given: [], expected: [] },
  ])('adjusts $given', ({ given, expected }) => {
    adjust(given).forEach((value, at) => expect(value).toBeCloseTo(expected[at] ?? Number.NaN, 10))
  })
})

describe('resampleShares', () => {
  const even = Array.from({ length: 20 }, (_, at) => ({ n: at % 2, of: 1 }))
  it('is the same for the same seed and another for another', () => {
    expect(resampleShares(even, 'a')).toEqual(resampleShares(even, 'a'))
    expect(resampleShares(even, 'a')).not.toEqual(resampleShares(even, 'b'))
  })
  it('spreads as the theory says: a share of a half over 20 texts by about .22 either way', () => {
    const bounds = middle(resampleShares(even, 'a'))
    expect(bounds?.lower).toBeCloseTo(0.28, 1)
    expect(bounds?.upper).toBeCloseTo(0.72, 1)
  })
  it('has no spread where every text is alike', () => {
    expect(
      middle(
        resampleShares(
          even.map(() => ({ n: 1, of: 2 })),
          'a',
        ),
      ),
    ).toEqual({ lower: 0.5, upper: 0.5 })
  })
  it('bounds nothing without readings', () => {
    expect(middle(resampleShares([{ n: 0, of: 0 }], 'a'))).toBeNull()
  })
})

describe('chanceOf', () => {
  it('is small where every difference has one sign, never 0', () => {
    const chance = chanceOf(new Float64Array(1000).fill(0.2))
    expect(chance).toBeGreaterThan(0)
    expect(chance).toBeLessThan(0.01)
  })
  it('is 1 where there is no difference', () => expect(chanceOf(new Float64Array(1000))).toBe(1))
})

describe('nameDistances', () => {
  const naming = (outlet: string, names: Record<string, number>) => ({
    outlet,
    n: 0,
    counts: Object.entries(names).map(([value, n]) => ({ about: 'g', value, n, claims: [] })),
  })
  const cases: readonly { left: Record<string, number>; right: Record<string, number>; distance: number }[] = [
    { left: { rebels: 6 }, right: { rebels: 9 }, distance: 0 },
    { left: { rebels: 6 }, right: { fighters: 6 }, distance: 1 },
    // Half in common: divergence (1/2)(1/2 log2(2/3·...)) worked by hand is .3113.
    { left: { rebels: 6 }, right: { rebels: 3, fighters: 3 }, distance: 0.558 },
  ]
  it.each(cases)('lies $distance apart: $left and $right', ({ left, right, distance }) => {
    expect(nameDistances([naming('north', left), naming('south', right)])[0]?.distance).toBeCloseTo(distance, 3)
  })
  it('tells nothing of outlets that hardly name the actor', () => {
    expect(nameDistances([naming('north', { rebels: 4 }), naming('south', { fighters: 9 })])).toEqual([])
  })
})
