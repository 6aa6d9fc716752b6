import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { Comparison } from '@parallax/model'
import { describe, expect, it } from 'vitest'
import { loadStudy } from '../../../apps/cli/src/input/load-study.ts'
import { runStudy } from '../../../apps/cli/src/job/run-study.ts'
import { openPress, type Route } from '../../crawler/loopback-press.ts'
import { temporaryFolder } from '../temporary-folder.ts'

const STORY = 'The river Orm rose on Monday, and at least twelve people were killed in Lower Marsh, the police said. '
const PAGE = `<html><body><article><h1>Flood in Lower Marsh</h1><p>${STORY.repeat(5)}</p><p>${STORY.repeat(4)}</p></article></body></html>`

describe('the report of an event', () => {
  it('shows that a listing of an outlet has fallen silent since the earlier run', async () => {
    const feed: Route = (_, response, visit) =>
      response.end(`<rss><channel>${visit === 1 ? '<item><link>http://a.example/1</link></item>' : ''}</channel></rss>`)
    const press = await openPress({ 'a.example': { '/rss': feed, '/1': PAGE } })
    try {
      const folder = temporaryFolder()
      const path = join(folder, 'study.yaml')
      writeFileSync(
        path,
        `study: Flood
outlets: [{id: a, name: Marsh Post, home: "http://a.example/", feeds: ["http://a.example/rss"]}]
events: [{id: flood, title: Flood}]
crawl: {gapMs: 0, ownHosts: [a.example], loopback: true, connect: {a.example: "127.0.0.1:${press.port}"}}
`,
      )
      const notes: string[] = []
      const terminal = {
        print: () => undefined,
        note: (text: string) => void notes.push(text),
        signal: new AbortController().signal,
      }
      const run = async (name: string, baseline?: string): Promise<Comparison> => {
        const out = join(folder, name)
        await runStudy(
          { loaded: await loadStudy(path), folder: out, mode: 'fresh', ...(baseline && { baseline }) },
          terminal,
        )
        return Comparison.parse(JSON.parse(readFileSync(join(out, 'events/flood/comparison.json'), 'utf8')))
      }
      const before = await run('monday')
      expect(before.problems.map(({ code }) => code)).not.toContain('listing-fell-silent')
      expect(before.outlets[0]).toMatchObject({ id: 'a', outcomes: { ok: 1 } })
      notes.length = 0
      const after = await run('tuesday', join(folder, 'monday'))
      expect(after.problems).toContainEqual(expect.objectContaining({ code: 'listing-fell-silent', outlet: 'a' }))
      const report = readFileSync(join(folder, 'tuesday/events/flood/report.html'), 'utf8')
      expect(report).toContain('A listing of Marsh Post that had up to 1 entries now announces nothing')
      // Said once on the terminal, though both the run and its event have it.
      expect(notes.join('\n').split('had up to 1 entries')).toHaveLength(2)
    } finally {
      await press.close()
    }
  })
})
