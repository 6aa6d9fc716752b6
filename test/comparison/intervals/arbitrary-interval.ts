import type { Interval } from '@parallax/model'
import fc from 'fast-check'

/** Intervals with small whole ends, so that they often touch; open and unbounded ends among them. */
export const intervals: fc.Arbitrary<Interval> = fc
  .tuple(
    fc.integer({ min: 0, max: 12 }),
    fc.integer({ min: 0, max: 6 }),
    fc.boolean(),
    fc.boolean(),
    fc.constantFrom('both', 'low', 'high'),
  )
  .map(([low, width, openLow, openHigh, ends]): Interval => {
    const lower = ends === 'high' ? null : low
    const upper = ends === 'low' ? null : low + width
    const isPoint = lower !== null && upper !== null && width === 0
    return {
      lower,
      upper,
      lowerOpen: lower === null || (openLow && !isPoint),
      upperOpen: upper === null || (openHigh && !isPoint),
    }
  })
