import { appendFile, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { gather } from '@parallax/crawler'
import { describe, expect, it } from 'vitest'
import { gatherInProcess } from './gather-in-a-process.ts'
import { newFolder, openPress, planFor } from './loopback-press.ts'

const PAGE = '<p>Twelve homes are under water.</p>'
const GAP_MS = 2500
const PAGES = ['http://a.example/1', 'http://a.example/2']

describe('a run that goes on at once after it was killed', () => {
  it('comes to no host sooner than its gap after a request that was under way', async () => {
    const press = await openPress({ 'a.example': { '/robots.txt': () => undefined, '/1': PAGE, '/2': PAGE } })
    try {
      const crawl = { gapMs: GAP_MS, timeoutMs: 600 }
      const plan = planFor(press, await newFolder(), { urls: PAGES, crawl })
      // Killed while robots.txt has no answer yet.
      expect(
        await gatherInProcess(
          { ...plan, study: { ...plan.study, crawl: { ...plan.study.crawl, timeoutMs: 60_000 } } },
          300,
        ),
      ).toBe('killed')
      expect(press.log).toHaveLength(1)
      await gather({ ...plan, mode: 'resume' })
      const [first = 0, second = 0] = press.log.map(({ at }) => at)
      expect(second - first).toBeGreaterThanOrEqual(GAP_MS)
    } finally {
      await press.close()
    }
  })

  it('leaves a host in peace that asked for an hour', async () => {
    const press = await openPress({
      'a.example': { '/1': { status: 429, headers: { 'retry-after': '3600' } }, '/2': PAGE },
    })
    try {
      const plan = planFor(press, await newFolder(), { urls: PAGES })
      const first = await gather(plan)
      expect(first.captures.map(({ outcome }) => outcome)).toEqual(['rate-limited', 'deferred'])
      const asked = press.log.length
      const second = await gather({ ...plan, mode: 'resume' })
      expect(second.captures.map(({ outcome }) => outcome)).toEqual(['rate-limited', 'deferred'])
      expect(press.log).toHaveLength(asked)
    } finally {
      await press.close()
    }
  })

  it('has noted each request before the host heard of it', async () => {
    let journal = ''
    const out = await newFolder()
    const press = await openPress({
      'a.example': {
        '/1': async (_, response) => {
          journal = await readFile(join(out, 'journal.jsonl'), 'utf8')
          response.writeHead(200, { 'content-type': 'text/html' }).end(PAGE)
        },
      },
    })
    try {
      await gather(planFor(press, out, { urls: PAGES.slice(0, 1) }))
      // robots.txt and the page itself, which has no ending yet.
      expect(journal.match(/"host":"a.example","askedAt":/g)).toHaveLength(2)
      expect(journal).not.toContain('"url"')
    } finally {
      await press.close()
    }
  })

  it('refuses a note that is damaged, as any line', async () => {
    const press = await openPress({ 'a.example': { '/1': PAGE } })
    try {
      const plan = planFor(press, await newFolder(), { urls: PAGES.slice(0, 1) })
      await gather(plan)
      await appendFile(join(plan.out, 'journal.jsonl'), '{"host":"a.example","askedAt":"yesterday","gapMs":0}\n')
      await expect(gather({ ...plan, mode: 'resume' })).rejects.toMatchObject({ code: 'journal-damaged' })
    } finally {
      await press.close()
    }
  })
})
