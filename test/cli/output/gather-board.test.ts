import type { GatherStep } from '@parallax/crawler'
import { Outlet } from '@parallax/model'
import { describe, expect, it } from 'vitest'
import { advanceBoard, drawBoard, EMPTY_BOARD } from '../../../apps/cli/src/output/gather-board.ts'

const OUTLETS = ['harbour-post', 'north-herald', 'silent-gazette'].map((id) =>
  Outlet.parse({ id, name: id, home: `https://${id}.example/` }),
)
const FOUND: GatherStep = {
  step: 'found',
  addresses: 14,
  pages: 12,
  outlets: [
    { outlet: 'harbour-post', addresses: 4, pages: 4, done: 1 },
    { outlet: 'north-herald', addresses: 10, pages: 8, done: 0 },
    { outlet: 'silent-gazette', addresses: 0, pages: 0, done: 0 },
  ],
}
const ended = (outlet: string, outcome: 'ok' | 'gone' = 'ok'): GatherStep => {
  return { step: 'outcome', outlet, url: `https://${outlet}.example/1`, outcome, done: 1, pages: 12 }
}
const waits = (host: string, waitMs: number): GatherStep => ({ step: 'waiting', host, waitMs, why: 'asked' })
const listing: GatherStep = { step: 'listing', outlet: 'a', url: 'https://a.example/rss', outcome: 'ok', entries: 3 }

/** The screen after these steps, all of them at the first second of the clock. */
const screenAfter = (steps: GatherStep[], { columns = 80, rows = 24, now = 1000 } = {}): string[] => {
  const board = steps.reduce((known, step) => advanceBoard(known, step, 1000), EMPTY_BOARD)
  return drawBoard(board, { columns, rows, now, outlets: OUTLETS })
}

describe('the board of a crawl', () => {
  it('says what it is looking for before anything is found', () => {
    expect(screenAfter([listing, listing])).toEqual(['looking for coverage: 2 listings read'])
    expect(screenAfter([listing, waits('feeds.example', 12_000)])).toEqual([
      'looking for coverage: 1 listings read; next feeds.example in 12 s (host asked)',
    ])
  })

  it('has a bar per outlet, counts what an earlier run had finished, and names an outlet without coverage', () => {
    const steps = [FOUND, ended('harbour-post'), ended('north-herald'), ended('north-herald', 'gone')]
    expect(screenAfter(steps)).toEqual([
      'harbour-post   ████████████░░░░░░░░░░░░ 2/4',
      'north-herald   ██████░░░░░░░░░░░░░░░░░░ 2/8',
      'silent-gazette nothing found',
      '4/12 pages, 2 captured',
    ])
  })

  it('counts a wait down, beside the outlet whose host it is, and drops it when it is over or answered', () => {
    const steps = [FOUND, waits('www.north-herald.example', 8000)]
    const row = (now: number, more: GatherStep[] = []) => screenAfter([...steps, ...more], { now })[1]
    expect(row(1000)).toMatch(/ 0\/8 in 8 s \(host asked\)$/)
    expect(row(6500)).toMatch(/ 0\/8 in 3 s \(host asked\)$/)
    expect(row(9000)).toMatch(/ 0\/8$/)
    const url = 'https://www.north-herald.example/robots.txt'
    expect(row(1000, [{ step: 'fetched', url, status: 200, bytes: 9, tookMs: 5 }])).toMatch(/ 0\/8$/)
  })

  it('names in the last line what is waited for and has no bar', () => {
    expect(screenAfter([FOUND, waits('elsewhere.example', 3000)]).at(-1)).toBe(
      '1/12 pages, 0 captured; next elsewhere.example in 3 s (host asked)',
    )
  })

  it('fits a narrow screen, without bars at last', () => {
    for (const columns of [20, 30, 40, 60]) {
      const lines = screenAfter([FOUND, waits('north-herald.example', 8000)], { columns })
      for (const line of lines) expect(line.length).toBeLessThanOrEqual(columns)
      expect(lines).toHaveLength(4)
    }
    expect(screenAfter([FOUND], { columns: 40 })[1]).toBe('north-herald  0/8')
  })

  it('fits a low screen: the unfinished first, the rest counted', () => {
    const many: GatherStep = {
      step: 'found',
      addresses: 30,
      pages: 30,
      outlets: Array.from({ length: 30 }, (_, index) => ({
        outlet: `outlet-${index + 10}`,
        addresses: 1,
        pages: 1,
        done: index < 28 ? 1 : 0,
      })),
    }
    const lines = screenAfter([many], { rows: 6, columns: 60 })
    expect(lines.map((line) => line.split(' ')[0])).toEqual(['outlet-38', 'outlet-39', 'outlet-10', 'and', '28/30'])
    expect(lines[3]).toBe('and 27 more outlets: 27/27')
    expect(screenAfter([many], { rows: 1 })).toEqual(['28/30 pages, 0 captured'])
  })
})
