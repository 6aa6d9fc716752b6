import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Outlet } from '@parallax/model'
import { describe, expect, it } from 'vitest'
import { outlets } from '../../apps/cli/src/commands/outlets.ts'
import { parseStudy } from '../../apps/cli/src/input/read-study.ts'
import { type Route, openPress } from '../crawler/loopback-press.ts'
import { temporaryFolder } from './temporary-folder.ts'

/** Runs `parallax outlets` in this process, so that the doubles of the hosts can answer. */
async function tend(words: string[], options: Record<string, string | boolean> = {}) {
  let [printed, noted] = ['', '']
  const exit = await outlets.run(
    { arguments: words, options },
    {
      print: (text) => void (printed += text),
      note: (text) => void (noted += `${text}\n`),
      signal: new AbortController().signal,
    },
  )
  return { exit, printed, noted }
}

/** A study whose outlets live on a press of ours. */
async function withStudy(
  hosts: Record<string, Record<string, Route>>,
  entries: Partial<Outlet>[],
  use: (study: string) => Promise<void>,
) {
  const press = await openPress(hosts)
  try {
    const connect = Object.fromEntries(Object.keys(hosts).map((host) => [host, `127.0.0.1:${press.port}`]))
    const crawl = { gapMs: 0, ownHosts: Object.keys(hosts), loopback: true, connect, timeoutMs: 500 }
    const path = join(temporaryFolder(), 'study.yaml')
    writeFileSync(path, JSON.stringify({ study: 'x', outlets: entries, crawl }))
    await use(path)
  } finally {
    await press.close()
  }
}

const RSS = '<rss><channel><item><link>http://a.example/1</link></item></channel></rss>'

describe('parallax outlets list', () => {
  it('shows every known outlet and that nobody checked it live', async () => {
    const { exit, printed } = await tend(['list'])
    const rows = printed.split('\n').slice(1)
    expect([exit, rows.length >= 60]).toEqual([0, true])
    expect(rows.find((row) => row.startsWith('bbc-news '))).toMatch(/BBC News.*GB.*en.*unverified$/)
  })

  it('gives them as data', async () => {
    const { printed } = await tend(['list'], { json: true })
    for (const line of printed.trim().split('\n')) expect(JSON.parse(line)).toHaveProperty('id')
  })
})

describe('parallax outlets check', () => {
  it('says of each listing whether it answers, is broken, or could not be checked', async () => {
    const hosts = { 'a.example': { '/rss': RSS, '/old': { status: 404 }, '/slow': () => undefined } }
    const entries = [
      { id: 'a', name: 'A', feeds: ['/rss', '/old', '/slow'].map((path) => `http://a.example${path}`) },
      { id: 'b', name: 'B' },
    ]
    await withStudy(hosts, entries, async (study) => {
      const { exit, printed } = await tend(['check'], { study })
      const lines = printed.split('\n')
      expect(lines.slice(0, 4).map((line) => line.split(/\s+/).slice(0, 2))).toEqual([
        ['answers', 'a'],
        ['broken', 'a'],
        ['unchecked', 'a'],
        ['none', 'b'],
      ])
      expect(lines[4]).toBe('1 answer, 1 are broken, 1 could not be checked, 1 outlets have no listing')
      expect(exit).toBe(3)
    })
  })

  it('dates what answers, for the outlet’s entry', async () => {
    await withStudy(
      { 'a.example': { '/rss': RSS } },
      [{ id: 'a', name: 'A', feeds: ['http://a.example/rss'] }],
      async (study) => {
        const { exit, printed } = await tend(['check', 'a'], { study, json: true })
        expect(exit).toBe(0)
        expect(JSON.parse(printed)).toMatchObject({
          outlet: 'a',
          entries: 1,
          checkedOn: expect.stringMatching(/^20\d\d-\d\d-\d\d$/),
        })
      },
    )
  })

  it('asks nobody without a contact', async () => {
    await expect(tend(['check', 'bbc-news'])).rejects.toMatchObject({ code: 'contact-missing' })
  })

  it('names ids that are near', async () => {
    await expect(tend(['check', 'bbc'], { contact: 'x@y.example' })).rejects.toMatchObject({
      code: 'outlet-unknown',
      todo: 'perhaps: bbc-news',
    })
  })
})

describe('parallax outlets add', () => {
  const home = `<html lang="en-GB"><head><title>Home | Marsh Courier</title><meta property="og:site_name" content="Marsh &amp; Courier">
    <link rel="alternate" type="application/rss+xml" href="/rss"><link type="application/rss+xml" rel=alternate href="/comments/feed">
    <link rel="alternate" hreflang="fr" href="/fr"></head><body>News of the marsh.</body></html>`
  const robots = { body: 'User-agent: *\nDisallow:\nSitemap: http://marsh.example/all.xml\nsitemap: /news.xml' }
  const hosts = { 'marsh.example': { '/': home, '/robots.txt': robots } }

  it('drafts an outlet from what its home page and robots.txt say', async () => {
    await withStudy(hosts, [], async (study) => {
      const { printed } = await tend(['add', 'http://marsh.example/'], { study, json: true })
      expect(JSON.parse(printed)).toEqual({
        id: 'marsh-example',
        name: 'Marsh & Courier',
        home: 'http://marsh.example/',
        feeds: ['http://marsh.example/rss'],
        sitemaps: ['http://marsh.example/news.xml'],
        wire: false,
        languages: ['en-GB'],
      })
    })
  })

  it('as a file with what is left to fill in, or as an entry of a study', async () => {
    await withStudy(hosts, [], async (study) => {
      const file = await tend(['add', 'http://marsh.example'], { study })
      expect(file.printed).toContain('export const marshExample: Outlet = {')
      expect(file.printed.match(/TODO/g)).toHaveLength(2)
      const { printed } = await tend(['add', 'http://marsh.example'], { study, yaml: true })
      const entry = printed.replaceAll(/^/gm, '  ')
      expect(parseStudy(`study: x\noutlets:\n${entry}`, 's.yaml').study.outlets).toHaveLength(1)
    })
  })

  it.each([
    ['a home page that is not there', { 'marsh.example': {} }],
    [
      'one that robots may not read',
      { 'marsh.example': { '/': home, '/robots.txt': { body: 'User-agent: *\nDisallow: /' } } },
    ],
  ])('says why it could not read %s', async (_, hosts) => {
    await withStudy(hosts, [], async (study) => {
      await expect(tend(['add', 'http://marsh.example/'], { study })).rejects.toMatchObject({
        code: 'home-unreachable',
      })
    })
  })

  it('wants an address', async () => {
    await expect(tend(['add', 'marsh'])).rejects.toMatchObject({ code: 'address-invalid' })
    await expect(tend(['remove'])).rejects.toMatchObject({ code: 'action-unknown' })
  })
})
