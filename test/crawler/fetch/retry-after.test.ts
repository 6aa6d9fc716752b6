import { describe, expect, it } from 'vitest'
import { retryAfterMs } from '../../../packages/crawler/src/fetch/retry-after.ts'

const NOW = new Date('2031-03-04T06:30:00Z')

describe('retryAfterMs', () => {
  it.each([
    ['5', 5000],
    [' 0 ', 0],
    ['Tue, 04 Mar 2031 06:31:00 GMT', 60_000],
    ['Tue, 04 Mar 2031 06:00:00 GMT', 0],
    ['999999999999', 31_536_000_000],
    ['soon', undefined],
    ['-5', undefined],
    ['2031-03-04', undefined],
    [undefined, undefined],
  ])('%s', (header, waitMs) => {
    expect(retryAfterMs(header, NOW)).toBe(waitMs)
  })
})
