import { describe, expect, it } from 'vitest'
import { windowCheck } from '@parallax/model'

const JAKARTA = { from: '2013-07-02', to: '2013-07-05', zone: 'Asia/Jakarta' }
const NEW_YORK = { from: '2013-03-10', to: '2013-03-10', zone: 'America/New_York' }
const INSTANTS = { from: '2013-07-02T07:00:00Z', to: '2013-07-02T09:00:00Z', zone: 'UTC' }

const CASES: [window: typeof JAKARTA, published: string, inside: boolean][] = [
  // The window begins at 17:00 UTC on 1 July and ends at 17:00 UTC on 5 July; a day of slack on either side.
  [JAKARTA, '2013-06-30T17:00:00Z', true],
  [JAKARTA, '2013-06-30T16:59:59Z', false],
  [JAKARTA, '2013-07-06T16:59:59Z', true],
  [JAKARTA, '2013-07-06T17:00:00Z', false],
  [JAKARTA, '2013-07-03', true],
  [JAKARTA, '2013-06-20', false],
  // Clocks change on the day: it begins at 05:00 UTC and ends at 04:00 UTC.
  [NEW_YORK, '2013-03-09T05:00:00Z', true],
  [NEW_YORK, '2013-03-09T04:59:59Z', false],
  [NEW_YORK, '2013-03-12T03:59:59Z', true],
  [NEW_YORK, '2013-03-12T04:00:00Z', false],
  [INSTANTS, '2013-07-01T07:00:00Z', true],
  [INSTANTS, '2013-07-03T09:00:00Z', false],
]

describe('windowCheck', () => {
  it.each(CASES)('%j: %s', (window, published, inside) => {
    expect(windowCheck(window)(published) === undefined).toBe(inside)
  })

  it('judges nothing without a date or a window', () => {
    expect(windowCheck(JAKARTA)(undefined)).toBeUndefined()
    expect(windowCheck(undefined)('1990-01-01')).toBeUndefined()
  })

  it('refuses a zone that is none', () => {
    expect(() => windowCheck({ ...JAKARTA, zone: 'Mars/Olympus' })).toThrow(/no time zone/)
  })
})
