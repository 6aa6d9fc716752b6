import { describe, expect, it } from 'vitest'
import { readInstant } from '../../../packages/extractor/src/read/instant.ts'

describe('readInstant', () => {
  it.each([
    ['2021-03-03', '2021-03-03'],
    ['2021-03-03T18:30:00+02:00', '2021-03-03T18:30:00+02:00'],
    ['2021-03-03T18:30:00.123Z', '2021-03-03T18:30:00Z'],
    ['2021-03-03 18:30:00 +0200', '2021-03-03T18:30:00+02:00'],
    ['2021-03-03 18:30', '2021-03-03T18:30:00'],
    ['2021/3/3', '2021-03-03'],
    ['20210303T1830', '2021-03-03T18:30:00'],
    ['1614796200', '2021-03-03T18:30:00Z'],
    ['Wed, 03 Mar 2021 18:30:00 GMT', '2021-03-03T18:30:00Z'],
    ['March 3, 2021 6:30 PM', '2021-03-03T18:30:00'],
    ['Published 3rd March 2021', '2021-03-03'],
  ])('reads %s as %s', (text, instant) => {
    expect(readInstant(text)).toBe(instant)
  })

  it.each([
    '',
    'yesterday',
    '12 hours ago',
    '2021-13-03',
    '0001-01-01',
    '3021-01-01',
    '24 dead in 2021',
    '2021-03-03T99:00:00Z',
  ])('finds none in "%s"', (text) => {
    expect(readInstant(text)).toBeUndefined()
  })
})
