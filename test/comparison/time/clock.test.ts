import { describe, expect, it } from 'vitest'
import { clockTime } from '../../../packages/comparison/src/time/clock.ts'

describe('clockTime', () => {
  const cases: [phrase: string, clock: string | null][] = [
    ['6 p.m. on Tuesday', '18:00'],
    ['9:30 a.m.', '9:30'],
    ['9.30am', '9:30'],
    ['12 a.m.', '0:00'],
    ['12:15 pm', '12:15'],
    ['18:05 on Tuesday', '18:05'],
    ['noon on Friday', '12:00'],
    ['midnight', '0:00'],
    ['Tuesday evening', null],
    ['22 April', null],
    ['25 p.m.', null],
    ['2013', null],
    ['13 March', null],
  ]
  it.each(cases)('%s is %s', (phrase, clock) => {
    const minutes = clockTime(phrase)
    const shown = minutes === null ? null : `${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, '0')}`
    expect(shown).toBe(clock)
  })
})
