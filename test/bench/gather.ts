import { mkdtempSync, rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Worker } from 'node:worker_threads'
import { type GatherPlan, gather, openArchive } from '@parallax/crawler'
import { Study } from '@parallax/model'

const HOSTS = 16
const PAGES = 25
const ROUNDS = 3
const BOUNDS = { ofPlain: 0.6, replay: 10, resumeMs: 5000 }

/**
 * How fast a crawl of the researcher's own hosts is without gaps, held against undici and cheerio with the same number of
 * requests under way and nothing archived; and how fast its archive is read again. In turn, the best of three rounds.
 */
export async function gatherBench(): Promise<boolean> {
  const folder = mkdtempSync(join(tmpdir(), 'parallax-bench-'))
  const worker = new Worker(new URL('./gather-press.ts', import.meta.url))
  try {
    const port = await new Promise<number>((resolve) => worker.once('message', resolve))
    const best = { own: 0, plain: 0, replay: 0, resumeMs: Infinity }
    for (let round = 0; round < ROUNDS; round += 1) {
      const plan = planOf(port, mkdtempSync(join(folder, 'run-')))
      best.plain = Math.max(best.plain, await pace(async () => plain(port, plan)))
      best.own = Math.max(best.own, await pace(async () => gather(plan)))
      best.replay = Math.max(best.replay, await pace(async () => replay(plan)))
      const startedAt = performance.now()
      await gather({ ...plan, mode: 'resume' })
      best.resumeMs = Math.min(best.resumeMs, performance.now() - startedAt)
    }
    return report(best)
  } finally {
    await worker.terminate()
    rmSync(folder, { recursive: true })
  }
}

/** Pages a second. */
async function pace(work: () => Promise<unknown>): Promise<number> {
  const startedAt = performance.now()
  await work()
  return (HOSTS * PAGES) / ((performance.now() - startedAt) / 1000)
}

function planOf(port: number, out: string): GatherPlan {
  const hosts = Array.from({ length: HOSTS }, (_, host) => `h${host}.example`)
  const urls = hosts.flatMap((host) => Array.from({ length: PAGES }, (_, page) => `http://${host}/${page}`))
  const connect = Object.fromEntries(hosts.map((host) => [host, `127.0.0.1:${port}`]))
  const study = Study.parse({
    study: 'bench',
    events: [{ id: 'flood', title: 'Flood', urls }],
    crawl: { gapMs: 0, ownHosts: hosts, loopback: true, connect },
  })
  return { study, outlets: [], events: study.events, out, version: '0.0.0', mode: 'fresh' }
}

/** What somebody writes in an afternoon: fetch, parse, take title and paragraphs. */
async function plain(port: number, { events }: GatherPlan): Promise<void> {
  const load = createRequire(new URL('../../packages/crawler/package.json', import.meta.url))
  const { Agent, request } = load('undici')
  const { load: parse } = load('cheerio')
  const queue = events.flatMap(({ urls }) => urls)
  const byHost = Map.groupBy(queue, (url) => new URL(url).hostname)
  const agent = new Agent({ connections: HOSTS })
  await Promise.all(
    [...byHost.values()].map(async (urls) => {
      for (const url of urls) {
        const { hostname, pathname } = new URL(url)
        const address = `http://127.0.0.1:${port}${pathname}`
        const { body } = await request(address, { dispatcher: agent, headers: { host: hostname } })
        const $ = parse(await body.text())
        if ($('title').text() === '' || $('p').text() === '') throw new Error('an empty page')
      }
    }),
  )
  await agent.close()
}

/** The captures once more without a network, and the body of each. */
async function replay(plan: GatherPlan): Promise<void> {
  const { captures } = await gather({ ...plan, mode: 'offline' })
  const archive = await openArchive(plan.out)
  for (const capture of captures) await archive.body(capture)
}

function report({
  own,
  plain,
  replay,
  resumeMs,
}: {
  own: number
  plain: number
  replay: number
  resumeMs: number
}): boolean {
  const broken = [
    own / plain < BOUNDS.ofPlain && `pace below ${BOUNDS.ofPlain} of undici + cheerio`,
    replay / own < BOUNDS.replay && `replay slower than ${BOUNDS.replay} times the crawl`,
    resumeMs > BOUNDS.resumeMs && `resume above ${BOUNDS.resumeMs} ms`,
  ].filter((bound) => bound !== false)
  for (const line of [
    `${HOSTS * PAGES} pages of ${HOSTS} hosts, the best of ${ROUNDS} rounds`,
    `undici + cheerio   ${plain.toFixed(0).padStart(6)} pages a second`,
    `parallax gather    ${own.toFixed(0).padStart(6)} (${(own / plain).toFixed(2)})`,
    `archive replay     ${replay.toFixed(0).padStart(6)} (${(replay / own).toFixed(1)} times the crawl)`,
    `resume of a finished run ${resumeMs.toFixed(0)} ms`,
    ...broken.map((bound) => `BROKEN: ${bound}`),
  ])
    console.log(line)
  return broken.length === 0
}
