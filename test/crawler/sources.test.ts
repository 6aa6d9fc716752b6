import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync, gzipSync } from 'node:zlib'
import { type GatherPlan, gather, openArchive } from '@parallax/crawler'
import type { Capture, Source } from '@parallax/model'
import { describe, expect, it } from 'vitest'
import { type Route, gatherFrom, newFolder, openPress, planFor } from './loopback-press.ts'

const PAGE = '<p>Twelve homes are under water.</p>'
const WINDOW = { from: '2031-03-04', to: '2031-03-05', zone: 'Asia/Jakarta' }
const TERMS = { all: ['Lower Marsh'], any: ['flood', 'high water'], not: ['poem'] }
const OUTLETS = [
  { id: 'a', home: 'http://a.example/' },
  { id: 'b', home: 'http://b.example/' },
]
const brief = (captures: readonly Capture[]) =>
  captures.map(({ url, outlet, foundVia, outcome }) => [url, outlet, foundVia, outcome])

/** Gathers from search services and stored pages that doubles of ours play, and once more offline. */
async function search(
  sources: Source[],
  hosts: Record<string, Record<string, Route>>,
  change: Partial<GatherPlan> = {},
) {
  const press = await openPress(hosts)
  try {
    const out = await newFolder()
    const plan = {
      ...planFor(press, out, {
        outlets: OUTLETS,
        hosts: Object.keys(hosts),
        event: { window: WINDOW, terms: TERMS, sources },
      }),
      ...change,
    }
    const first = await gather(plan)
    const again = await gather({ ...plan, mode: 'offline' })
    expect(again.captures).toEqual(first.captures)
    expect(again.problems).toEqual(first.problems)
    return { ...first, press, out }
  } finally {
    await press.close()
  }
}

describe('GDELT', () => {
  const answer = (...urls: string[]): Route => ({
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({
      articles: urls.map((url) => ({ url, title: 'Flood', seendate: '20310309T120000Z', domain: 'x' })),
    }),
  })
  const source: Source = { kind: 'gdelt', address: 'http://api.example/doc' }
  const asked =
    '/doc?query=%22Lower+Marsh%22+%28flood+OR+%22high+water%22%29+-poem&mode=artlist&format=json&sort=datedesc&maxrecords=250&startdatetime=20310303000000&enddatetime=20310305235959'

  it('is asked for the event’s words within its window, and its pages are visited', async () => {
    const { captures, problems, press } = await search([source], {
      'api.example': { [asked]: answer('http://a.example/flood', 'http://stranger.example/flood') },
      'a.example': { '/flood': PAGE },
    })
    expect(press.paths('api.example')).toEqual([asked])
    expect(brief(captures)).toEqual([['http://a.example/flood', 'a', 'gdelt', 'ok']])
    // When its own crawler met a page says nothing of when the page was published.
    expect(captures[0]).not.toHaveProperty('publishedHint')
    expect(problems.map(({ code }) => code)).toEqual(['pages-elsewhere', 'outlet-silent'])
  })

  it('brings strangers where the study asks for them', async () => {
    const { captures } = await search([{ ...source, others: true }], {
      'api.example': { [asked]: answer('http://stranger.example/flood') },
      'stranger.example': { '/flood': PAGE },
    })
    expect(brief(captures)).toEqual([['http://stranger.example/flood', 'stranger-example', 'gdelt', 'ok']])
  })

  it.each([
    ['words in place of JSON', { body: 'Your search was too short.' }, 'listing-unreadable'],
    ['nothing', { body: '{}' }, 'listing-empty'],
    ['no permission', { status: 403 }, 'blocked'],
  ])('gives a Problem when it answers %s', async (_, route, code) => {
    const { problems } = await search([source], { 'api.example': { [asked]: route } })
    expect(problems.map((problem) => problem.code)).toContain(code)
  })

  it('is refused for an event without words or window', async () => {
    const plan = planFor({ port: 9 }, await newFolder(), { event: { window: WINDOW, sources: [source] } })
    await expect(gather(plan)).rejects.toMatchObject({ code: 'query-missing' })
    const dateless = planFor({ port: 9 }, await newFolder(), { event: { terms: TERMS, sources: [source] } })
    await expect(gather(dateless)).rejects.toMatchObject({ code: 'window-missing' })
  })
})

describe('Media Cloud', () => {
  const source: Source = { kind: 'media-cloud', address: 'http://mc.example/list', query: 'flood', collections: [7, 9] }
  const asked = '/list?q=flood&start=2031-03-03&end=2031-03-05&platform=onlinenews-mediacloud&cs=7%2C9'
  const body = (stories: object[], token: string | null) => ({
    body: JSON.stringify({ stories, pagination_token: token }),
  })
  const hosts: Record<string, Record<string, Route>> = {
    'mc.example': {
      [asked]: body([{ url: 'http://a.example/1', title: 'Flood', publish_date: '2031-03-04' }, { url: 7 }], 'next'),
      [`${asked}&pagination_token=next`]: body([{ url: 'http://b.example/2', publish_date: '2030-01-01' }], null),
    },
    'a.example': { '/1': { status: 302, headers: { location: 'http://b.example/3' } } },
    'b.example': { '/3': PAGE },
  }

  it('is asked page by page, with the key in a header and nowhere else', async () => {
    const { captures, press, out } = await search([source], hosts, { keys: { mediaCloud: 'SECRET' } })
    expect(brief(captures)).toEqual([
      ['http://a.example/1', 'a', 'media-cloud', 'ok'],
      ['http://b.example/2', 'b', 'media-cloud', 'out-of-window'],
    ])
    const told = press.log
      .filter(({ headers }) => headers.authorization === 'Token SECRET')
      .map(({ host, path }) => host + path)
    expect(told).toEqual([`mc.example${asked}`, `mc.example${asked}&pagination_token=next`])
    for (const name of ['journal.jsonl', 'captures.jsonl', 'listings.jsonl']) {
      expect(readFileSync(join(out, name), 'utf8')).not.toContain('SECRET')
    }
    for (const name of ['archive.warc.gz', 'listings.warc.gz']) {
      expect(gunzipSync(readFileSync(join(out, name))).toString('latin1')).not.toContain('SECRET')
    }
  })

  it.each([
    [undefined, 'key-missing'],
    ['two\nlines', 'key-unusable'],
  ])('is refused with the key %j', async (key, code) => {
    const plan = planFor({ port: 9 }, await newFolder(), {
      event: { window: WINDOW, sources: [source] },
      hosts: ['mc.example'],
    })
    await expect(gather({ ...plan, keys: key === undefined ? {} : { mediaCloud: key } })).rejects.toMatchObject({
      code,
    })
  })
})

describe('pages at hand', () => {
  const record = (url: string, body: string, type = 'text/html') => {
    const block = `HTTP/1.1 200 OK\r\nContent-Type: ${type}\r\n\r\n${body}`
    return `WARC/1.0\r\nWARC-Type: response\r\nWARC-Record-ID: <urn:uuid:${url.length}>\r\nWARC-Date: 2031-03-04T07:00:00Z\r\nWARC-Target-URI: ${url}\r\nContent-Length: ${Buffer.byteLength(block)}\r\n\r\n${block}\r\n\r\n`
  }

  it.each([
    ['news.warc', (text: string) => Buffer.from(text)],
    ['news.warc.gz', (text: string) => gzipSync(text)],
  ])('come out of %s, those of the study’s outlets, once each', async (file, pack) => {
    const studyFolder = await newFolder()
    const text = [
      record('http://a.example/flood?utm_source=x', PAGE),
      record('http://a.example/flood', `${PAGE} later`),
      record('http://stranger.example/flood', PAGE),
      record('http://b.example/feed', '<rss/>', 'application/rss+xml'),
      record('http://b.example/home', PAGE),
    ].join('')
    writeFileSync(join(studyFolder, file), pack(text))
    const { captures, problems, press, out } = await search([{ kind: 'warc', file }], {}, { studyFolder })
    expect(brief(captures)).toEqual([
      ['http://a.example/flood', 'a', 'warc', 'ok'],
      ['http://b.example/home', 'b', 'warc', 'ok'],
    ])
    expect(captures[0]?.fetchedAt).toBe('2031-03-04T07:00:00Z')
    expect(problems.map(({ code }) => code)).toEqual(['pages-elsewhere'])
    expect(press.log).toEqual([])
    const { bytes, contentType } = await (await openArchive(out)).body(captures[0]!)
    expect([Buffer.from(bytes).toString(), contentType]).toEqual([PAGE, 'text/html'])
  })

  it('come out of a folder, by the address that the study or the page gives', async () => {
    const studyFolder = await newFolder()
    mkdirSync(join(studyFolder, 'pages'))
    const write = (name: string, body: string | Uint8Array) => writeFileSync(join(studyFolder, 'pages', name), body)
    write('1.html', PAGE)
    write('2.html.gz', gzipSync(`<link rel="canonical" href="http://b.example/two">${PAGE}`))
    write('3.htm', `<meta property="og:url" content="http://stranger.example/three">${PAGE}`)
    write('4.html', PAGE)
    write('5.html.gz', 'not gzip')
    write('notes.txt', PAGE)
    const source: Source = { kind: 'pages', folder: 'pages', addresses: { 1: 'http://a.example/one' } }
    const { captures, problems } = await search([source], {}, { studyFolder })
    expect(brief(captures)).toEqual([
      ['http://a.example/one', 'a', 'pages', 'ok'],
      ['http://b.example/two', 'b', 'pages', 'ok'],
      ['http://stranger.example/three', 'stranger-example', 'pages', 'ok'],
    ])
    expect(problems.map(({ code }) => code)).toEqual(['page-unaddressed', 'page-unreadable', 'outlet-unlisted'])
  })

  it('are not fetched again from the live web, and cost nothing of the budget', async () => {
    const studyFolder = await newFolder()
    writeFileSync(join(studyFolder, 'w.warc'), record('http://a.example/flood', PAGE))
    const press = await openPress({ 'a.example': { '/flood': 'newer', '/more': PAGE } })
    try {
      const coverage = {
        outlets: OUTLETS,
        urls: ['http://a.example/flood', 'http://a.example/more'],
        event: { sources: [{ kind: 'warc' as const, file: 'w.warc' }] },
        crawl: { maxPages: 1 },
      }
      const plan = { ...planFor(press, await newFolder(), coverage), studyFolder }
      for (const how of [{}, { mode: 'resume' as const, again: 'all' as const }]) {
        const { captures } = await gather({ ...plan, ...how })
        expect(captures.map(({ outcome }) => outcome)).toEqual(['ok', 'ok'])
      }
      expect(new Set(press.paths('a.example'))).toEqual(new Set(['/more']))
    } finally {
      await press.close()
    }
  })

  it.each([
    [{ kind: 'warc', file: 'none.warc' }, 'warc-unreadable'],
    [{ kind: 'pages', folder: 'none' }, 'folder-unreadable'],
  ] satisfies [Source, string][])('must be there: %j', async (source, code) => {
    await expect(search([source], {}, { studyFolder: await newFolder() })).rejects.toMatchObject({ code })
  })
})

describe('a section page', () => {
  it('leads to the articles of its outlet', async () => {
    const html =
      '<a href="/flood">Twelve homes are under water</a><a href="http://shop.example/">Buy our lovely rubber boots</a>'
    const { captures, problems } = await gatherFrom(
      { 'a.example': { '/world/': html, '/flood': PAGE } },
      {
        hosts: ['a.example'],
        outlets: [{ id: 'a', home: 'http://a.example/', sections: ['http://a.example/world/'] }],
      },
    )
    expect(brief(captures)).toEqual([['http://a.example/flood', 'a', 'section', 'ok']])
    expect(problems).toEqual([])
  })
})

describe('a listing that falls silent', () => {
  const full = '<rss><channel><item><link>http://a.example/1</link></item></channel></rss>'
  const FEED = { outlets: [{ id: 'a', home: 'http://a.example/', feeds: ['http://a.example/rss'] }] }

  it.each(['the same folder', 'an earlier run'])('raises an alarm, as %s remembers it', async (where) => {
    let feed = full
    const press = await openPress({
      'a.example': { '/rss': (_, response) => response.writeHead(200).end(feed), '/1': PAGE },
    })
    try {
      const plan = planFor(press, await newFolder(), FEED)
      expect((await gather(plan)).problems).toEqual([])
      feed = '<rss><channel></channel></rss>'
      const next: GatherPlan =
        where === 'the same folder'
          ? { ...plan, mode: 'resume', again: 'all' }
          : { ...plan, out: await newFolder(), earlier: plan.out }
      const { problems } = await gather(next)
      expect(problems[0]).toMatchObject({ code: 'listing-fell-silent', outlet: 'a' })
      expect((await gather({ ...next, mode: 'offline' })).problems).toEqual(problems)
    } finally {
      await press.close()
    }
  })

  it('raises none where it never had an entry', async () => {
    const { problems } = await gatherFrom({ 'a.example': { '/rss': '<rss><channel></channel></rss>' } }, FEED)
    expect(problems.map(({ code }) => code)).toEqual(['listing-empty'])
  })
})
