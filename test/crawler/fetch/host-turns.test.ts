import { CrawlRules } from '@parallax/model'
import { describe, expect, it } from 'vitest'
import { openHostTurns } from '../../../packages/crawler/src/fetch/host-turns.ts'

const { signal } = new AbortController()
const turnsFor = (crawl: Partial<CrawlRules>) => openHostTurns(CrawlRules.parse(crawl))
/** Seconds until the host may be asked again, after one request to it. */
const pauseAfterOne = async (turns: ReturnType<typeof turnsFor>, host: string): Promise<number> => {
  const end = await turns.take(host, signal)
  end()
  return Math.round(turns.dueInMs(host) / 100) / 10
}

describe('openHostTurns', () => {
  const CASES: [what: string, crawl: Partial<CrawlRules>, host: string, pauseSeconds: number][] = [
    ['five seconds by default', {}, 'a.example', 5],
    ['longer when the study says so', { gapMs: 9000 }, 'a.example', 9],
    ['never shorter for a host that is not the researcher’s own', { gapMs: 0 }, 'a.example', 5],
    ['as the study says for one’s own', { gapMs: 200, ownHosts: ['A.example'] }, 'a.example', 0.2],
    ['nor for another host beside one’s own', { gapMs: 200, ownHosts: ['a.example'] }, 'www.a.example', 5],
  ]
  it.for(CASES)('%s', async ([, crawl, host, pauseSeconds]) => {
    expect(await pauseAfterOne(turnsFor(crawl), host)).toBe(pauseSeconds)
  })

  it('widens the gap and never narrows it', async () => {
    const turns = turnsFor({})
    turns.widenGap('a.example', 20_000)
    turns.widenGap('a.example', 1000)
    expect(await pauseAfterOne(turns, 'a.example')).toBe(20)
  })

  it('gives a slow host five times the time that it took', async () => {
    const turns = turnsFor({ gapMs: 0 })
    const end = await turns.take('a.example', signal)
    await new Promise((resolve) => setTimeout(resolve, 1200))
    end()
    expect(turns.dueInMs('a.example')).toBeGreaterThan(5900)
    expect(turns.dueInMs('a.example')).toBeLessThan(8000)
  })

  it('rests longer after each failure in a row, by the same draw in every run', () => {
    const rests = [1, 2].map(() => {
      const turns = turnsFor({})
      return [1, 2, 3, 4].map(() => {
        turns.note('a.example', 'failed')
        return Math.round(turns.dueInMs('a.example') / 100)
      })
    })
    expect(rests[0]).toEqual(rests[1])
    for (const [index, rest] of rests[0]?.entries() ?? []) {
      expect(rest).toBeGreaterThanOrEqual(50 * 2 ** index)
      expect(rest).toBeLessThanOrEqual(150 * 2 ** (index + 1))
    }
  })

  it('leaves a host after five failures in a row, and not one that answered in between', async () => {
    const turns = turnsFor({ gapMs: 0, ownHosts: ['a.example', 'b.example'] })
    for (let count = 0; count < 5; count += 1) turns.note('a.example', 'failed')
    await expect(turns.take('a.example', signal)).rejects.toThrow(/failed 5 times in a row/)
    for (const ending of ['failed', 'failed', 'answered', 'failed', 'failed', 'failed'] as const) {
      turns.note('b.example', ending)
    }
    await expect(turns.take('b.example', signal)).resolves.toBeTypeOf('function')
  })

  it('lets a host rest, and no other', () => {
    const turns = turnsFor({})
    turns.postpone('a.example', 60_000)
    turns.postpone('a.example', 1000)
    expect(turns.dueInMs('a.example')).toBeGreaterThan(59_000)
    expect(turns.dueInMs('b.example')).toBeLessThanOrEqual(0)
  })

  it('gives one turn at a time, in the order of asking', async () => {
    const turns = turnsFor({ gapMs: 0, ownHosts: ['a.example'] })
    const order: string[] = []
    const visit = async (name: string) => {
      const end = await turns.take('a.example', signal)
      order.push(`${name} begins`)
      await new Promise((resolve) => setTimeout(resolve, 10))
      order.push(`${name} ends`)
      end()
    }
    const all = Promise.all([visit('first'), visit('second')])
    expect(turns.dueInMs('a.example')).toBe(Infinity)
    await all
    expect(order).toEqual(['first begins', 'first ends', 'second begins', 'second ends'])
  })

  it('does not wait for a host that asks for more than the bound', async () => {
    const turns = turnsFor({})
    turns.postpone('a.example', 3_600_000)
    await expect(turns.take('a.example', signal)).rejects.toMatchObject({ outcome: 'deferred' })
  })

  it('ends the wait when stopped, and leaves the turn to the next', async () => {
    const turns = turnsFor({ gapMs: 0, ownHosts: ['a.example'] })
    const stop = new AbortController()
    turns.postpone('a.example', 100)
    const waiting = turns.take('a.example', stop.signal)
    stop.abort()
    await expect(waiting).rejects.toThrow('aborted')
    const end = await turns.take('a.example', signal)
    end()
  })
})
