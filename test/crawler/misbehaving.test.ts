import { readCaptures, type GatherPlan } from '@parallax/crawler'
import { Outcome } from '@parallax/model'
import { describe, expect, it } from 'vitest'
import { gatherInProcess } from './gather-in-a-process.ts'
import { newFolder, openPress, planFor } from './loopback-press.ts'
import { CRAWL, HOSTS, URLS, gapsBroken, robotsBroken } from './misbehaving-hosts.ts'

/** Resumes until nothing is deferred: a host that failed five times in a row is left for one run, and tried in the next. */
async function finish(plan: GatherPlan): Promise<void> {
  for (let round = 0; round < 5; round += 1) {
    const ended = await gatherInProcess({ ...plan, mode: 'resume' })
    // From the start of the gathering to the first page that ended, that page's time included.
    expect(ended === 'killed' ? Infinity : (ended.firstPageMs ?? 0)).toBeLessThan(5000)
    if (ended !== 'killed' && ended.complete) return
  }
  throw new Error('there was still something deferred')
}

const ledgerOf = async (folder: string) =>
  (await readCaptures(folder)).map(({ url, outcome, sha256 }) => ({ url, outcome, sha256 }))

/** From 0 to 1, the same in every run (Park and Miller's generator). */
function draws(seed: number): () => number {
  let state = seed
  return () => {
    state = (state * 48_271) % 2_147_483_647
    return state / 2_147_483_647
  }
}

describe('300 addresses of 30 hosts, most of which misbehave', () => {
  it('each end in one outcome, with no gap and no robots.txt broken, in 300 MB', { timeout: 120_000 }, async () => {
    const press = await openPress(HOSTS)
    try {
      const plan = planFor(press, await newFolder(), { urls: URLS, crawl: CRAWL })
      const ended = await gatherInProcess(plan)
      expect(ended).toMatchObject({ captures: 300 })
      expect(ended === 'killed' ? Infinity : ended.megabytes).toBeLessThan(300)
      const captures = await readCaptures(plan.out)
      expect(captures.map(({ url }) => url).toSorted()).toEqual(URLS.toSorted())
      for (const { outcome } of captures) expect(Outcome.options).toContain(outcome)
      for (const { outcome, reason } of captures) expect(outcome === 'ok' || (reason ?? '') !== '').toBe(true)
      expect(gapsBroken(press.log)).toEqual([])
      expect(robotsBroken(press.log)).toEqual([])
      expect(captures.filter(({ outcome }) => outcome === 'ok').length).toBeGreaterThanOrEqual(84)
      expect(captures.filter(({ outcome }) => outcome === 'robots-denied')).toHaveLength(6)
    } finally {
      await press.close()
    }
  })

  it('end alike when the run is killed ten times on its way', { timeout: 300_000 }, async () => {
    const press = await openPress(HOSTS)
    try {
      const whole = planFor(press, await newFolder(), { urls: URLS, crawl: CRAWL })
      await gatherInProcess(whole)
      await finish(whole)
      press.log.length = 0
      const plan = planFor(press, await newFolder(), { urls: URLS, crawl: CRAWL })
      const draw = draws(20_310_304)
      for (let kill = 0; kill < 10; kill += 1) {
        const mode = kill === 0 ? 'fresh' : 'resume'
        expect(await gatherInProcess({ ...plan, mode }, Math.floor(draw() * 500))).toBe('killed')
      }
      await finish(plan)
      expect(await ledgerOf(plan.out)).toEqual(await ledgerOf(whole.out))
      expect(gapsBroken(press.log)).toEqual([])
      expect(robotsBroken(press.log)).toEqual([])
    } finally {
      await press.close()
    }
  })
})
