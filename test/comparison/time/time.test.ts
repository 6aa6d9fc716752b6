import { describe, expect, it } from 'vitest'
import { asOfSpan } from '../../../packages/comparison/src/time/as-of.ts'
import { isLater, showSpan, spanOf } from '../../../packages/comparison/src/time/time-span.ts'
import { article, figure } from '../claims.ts'

const at = (instant: string) => Date.parse(instant)

describe('spanOf', () => {
  it('reads a day as the whole of it, in the zone of the event', () => {
    expect(spanOf('2024-05-01')).toEqual({ from: at('2024-05-01T00:00Z'), to: at('2024-05-02T00:00Z') })
    expect(spanOf('2024-05-01', 'Asia/Jakarta')).toEqual({ from: at('2024-04-30T17:00Z'), to: at('2024-05-01T17:00Z') })
    expect(spanOf('2024-07-01', 'America/New_York')?.from).toBe(at('2024-07-01T04:00Z'))
  })
  it('reads an instant with its zone, and one without as UTC', () => {
    expect(spanOf('2024-05-01T18:30:00+07:00')?.from).toBe(at('2024-05-01T11:30Z'))
    expect(spanOf('2024-05-01T18:30:00')?.from).toBe(at('2024-05-01T18:30Z'))
  })
  it.each(['', 'yesterday', '2024-13-45', '2024-05-01T99:00'])('knows no time in "%s"', (text) => {
    expect(spanOf(text)).toBeNull()
  })
  it('falls back to UTC for a zone there is none of', () => {
    expect(spanOf('2024-05-01', 'Mars/Olympus')?.from).toBe(at('2024-05-01T00:00Z'))
  })
})

describe('isLater', () => {
  const [first, second] = [spanOf('2024-05-01'), spanOf('2024-05-02')]
  it('holds for the next day, not for the same', () => {
    expect(isLater(second, first)).toBe(true)
    expect(isLater(first, second)).toBe(false)
    expect(isLater(first, first)).toBe(false)
  })
  it('says nothing of an unknown time', () => {
    expect(isLater(second, null)).toBe(false)
    expect(isLater({ from: null, to: 9 }, first)).toBe(false)
  })
  it('is not told by one instant against itself', () =>
    expect(isLater({ from: 5, to: 5 }, { from: 5, to: 5 })).toBe(false))
})

describe('asOfSpan', () => {
  const page = article('north', 'The toll stood at 24.', {
    publishedAt: '2024-05-03T12:00:00Z',
    modifiedAt: '2024-05-09T12:00:00Z',
  })
  const toll = figure(page, '24')
  it('ends with publication, hours back at most, and never follows a later edit', () => {
    expect(asOfSpan(toll, page)).toEqual({ from: at('2024-05-03T06:00Z'), to: at('2024-05-03T12:00Z') })
  })
  it("goes by the claim's own words first", () => {
    const dated = {
      ...toll,
      asOf: { from: '2024-05-01T00:00:00Z', to: '2024-05-01T18:00:00Z', relation: 'at' } as const,
    }
    expect(asOfSpan(dated, page)?.to).toBe(at('2024-05-01T18:00Z'))
  })
  it('does not take the start of counting for the time of the count', () => {
    const since = { ...toll, asOf: { from: '2024-04-01T00:00:00Z', to: null, relation: 'since' } as const }
    expect(asOfSpan(since, page)?.to).toBe(at('2024-05-03T12:00Z'))
  })
  it('is unknown where nothing is dated', () => expect(asOfSpan(toll, article('x', page.text))).toBeNull())
})

describe('showSpan', () => {
  it('shows a day as a day, an hour as an hour', () => {
    expect(showSpan(spanOf('2024-05-01'))).toBe('2024-05-01')
    expect(showSpan(spanOf('2024-05-01T18:30:00Z'))).toBe('2024-05-01 18:30 UTC')
    expect(showSpan(null)).toBe('an unknown time')
  })
})
