import { rm } from 'node:fs/promises'
import { readCaptures, type GatherPlan } from '@parallax/crawler'
import { type Capture, Outcome } from '@parallax/model'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { gatherInProcess } from './gather-in-a-process.ts'
import { makeFolder, newFolder, openPress, planFor, type Press } from './loopback-press.ts'
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
  let press: Press
  let folder: string
  /** A run that nobody disturbed, as its first process left it, and what it had in its ledger once all was finished. */
  let whole: { ended: Awaited<ReturnType<typeof gatherInProcess>>; captures: Capture[]; log: Press['log'] }
  let ledger: Awaited<ReturnType<typeof ledgerOf>>

  beforeAll(async () => {
    press = await openPress(HOSTS)
    folder = await makeFolder()
    const plan = planFor(press, folder, { urls: URLS, crawl: CRAWL })
    const ended = await gatherInProcess(plan)
    whole = { ended, captures: await readCaptures(plan.out), log: press.log.splice(0) }
    await finish(plan)
    ledger = await ledgerOf(plan.out)
    press.log.length = 0
  }, 120_000)

  afterAll(async () => {
    await press.close()
    await rm(folder, { recursive: true })
  })

  it('each end in one outcome, with no gap and no robots.txt broken, in 300 MB', () => {
    const { ended, captures, log } = whole
    expect(ended).toMatchObject({ captures: 300 })
    expect(ended === 'killed' ? Infinity : ended.megabytes).toBeLessThan(300)
    expect(captures.map(({ url }) => url).toSorted()).toEqual(URLS.toSorted())
    for (const { outcome } of captures) expect(Outcome.options).toContain(outcome)
    for (const { outcome, reason } of captures) expect(outcome === 'ok' || (reason ?? '') !== '').toBe(true)
    expect(log.length).toBeGreaterThan(300)
    expect(gapsBroken(log)).toEqual([])
    expect(robotsBroken(log)).toEqual([])
    expect(captures.filter(({ outcome }) => outcome === 'ok').length).toBeGreaterThanOrEqual(84)
    expect(captures.filter(({ outcome }) => outcome === 'robots-denied')).toHaveLength(6)
  })

  it('end alike when the run is killed ten times on its way', { timeout: 300_000 }, async () => {
    const plan = planFor(press, await newFolder(), { urls: URLS, crawl: CRAWL })
    const draw = draws(20_310_304)
    for (let kill = 0; kill < 10; kill += 1) {
      const mode = kill === 0 ? 'fresh' : 'resume'
      expect(await gatherInProcess({ ...plan, mode }, Math.floor(draw() * 500))).toBe('killed')
    }
    await finish(plan)
    expect(await ledgerOf(plan.out)).toEqual(ledger)
    expect(gapsBroken(press.log)).toEqual([])
    expect(robotsBroken(press.log)).toEqual([])
  })
})
