import { describe, expect, it } from 'vitest'
import { formatMoment, formatMomentShort, formatWindow } from '../../../apps/report/src/words/moments.ts'

describe('formatMoment', () => {
  it.each([
    ['2013-07-03', '3 July 2013'],
    ['2013-07-03T13:38:00Z', '3 July 2013, 13:38 UTC'],
    ['2013-07-03T13:38', '3 July 2013, 13:38 UTC'],
    ['2013-07-03T18:30:00+07:00', '3 July 2013, 11:30 UTC'],
    ['2013-07-03T23:59:59.999Z', '3 July 2013'],
    ['2013-13-45', '2013-13-45'],
    ['yesterday', 'yesterday'],
    ['<b>', '<b>'],
    ['', ''],
  ])('%s is %s', (iso, words) => {
    expect(formatMoment(iso)).toBe(words)
  })

  it('is short in a cell', () => {
    expect(formatMomentShort('2013-07-03T13:38:00Z')).toBe('3 Jul, 13:38')
    expect(formatMomentShort('2013-07-03')).toBe('3 Jul')
  })
})

describe('formatWindow', () => {
  it('names the zone, and one day once', () => {
    expect(formatWindow({ from: '2013-07-02', to: '2013-07-05', zone: 'Asia/Jakarta' })).toBe(
      '2 July 2013 to 5 July 2013 (Asia/Jakarta)',
    )
    expect(formatWindow({ from: '2013-07-02', to: '2013-07-02', zone: 'UTC' })).toBe('2 July 2013 (UTC)')
  })
})
