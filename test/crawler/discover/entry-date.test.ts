import { describe, expect, it } from 'vitest'
import { entryDate } from '../../../packages/crawler/src/discover/entry-date.ts'

const CASES: [text: string, date: string | undefined][] = [
  ['2013-07-02', '2013-07-02'],
  ['2013-07-02T18:30:00+07:00', '2013-07-02T11:30:00.000Z'],
  ['2013-07-02T18:30:00.123Z', '2013-07-02T18:30:00.000Z'],
  ['2013-07-02T18:30+0700', '2013-07-02T11:30:00.000Z'],
  ['2013-07-02 18:30', '2013-07-02T18:30:00.000Z'],
  ['Tue, 02 Jul 2013 18:30:00 +0700', '2013-07-02T11:30:00.000Z'],
  ['Tue, 2 Jul 2013 18:30:00 GMT', '2013-07-02T18:30:00.000Z'],
  ['2 July 2013 18:30 EDT', '2013-07-02T22:30:00.000Z'],
  ['02 Jul 13 18:30 Z', '2013-07-02T18:30:00.000Z'],
  ['Tue,  02 Jul 2013\n18:30:00 -0330', '2013-07-02T22:00:00.000Z'],
  // A day that the calendar lacks is no date, and is not moved to the next month.
  ['2013-02-31', undefined],
  ['2013-13-01', undefined],
  ['31 Jun 2013 10:00 GMT', undefined],
  ['yesterday', undefined],
  ['07/02/2013', undefined],
  ['', undefined],
  ['2'.repeat(100_000), undefined],
]

describe('entryDate', () => {
  it.each(CASES)('%s', (text, date) => {
    expect(entryDate(text)).toBe(date)
  })
})
