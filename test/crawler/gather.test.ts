import { gather, type GatherStep } from '@parallax/crawler'
import type { Capture } from '@parallax/model'
import { describe, expect, it } from 'vitest'
import { type Route, gatherFrom, newFolder, openPress, planFor } from './loopback-press.ts'

const PAGE = '<p>Twelve homes are under water.</p>'
const brief = (captures: readonly Capture[]) =>
  captures.map(({ url, outlet, outcome, foundVia }) => [url, outlet, foundVia, outcome])

const FLOOD_EVENT = {
  window: { from: '2031-03-04', to: '2031-03-05', zone: 'UTC' },
  terms: { all: ['Lower Marsh'], any: ['flood'], not: [] },
}

const rss = (...items: string[]) => ({
  headers: { 'content-type': 'text/plain' },
  body: `<rss version="2.0"><channel>${items.join('')}</channel></rss>`,
})
const item = (url: string, title: string, day: string) =>
  `<item><link>${url}</link><title>${title}</title><description>From our desk.</description><pubDate>${day}</pubDate></item>`

describe('gather', () => {
  it('finds pages by address, RSS, RDF, Atom, news sitemap and sitemap index, and keeps each', async () => {
    const { captures, problems, complete } = await gatherFrom(
      {
        'list.example': { '/flood': PAGE },
        'rss.example': {
          '/rss': rss(item('/flood', 'Flood', 'Tue, 04 Mar 2031 06:30:00 GMT')),
          '/flood': PAGE,
        },
        'rdf.example': {
          '/rdf': {
            body: '<rdf:RDF xmlns:rdf="x"><item><link>http://rdf.example/flood</link><title>Flood</title></item></rdf:RDF>',
          },
          '/flood': PAGE,
        },
        'atom.example': {
          '/atom': {
            body: '<feed><entry><title>Flood</title><link href="/flood"/><updated>2031-03-04T08:00:00Z</updated></entry></feed>',
          },
          '/flood': PAGE,
        },
        'map.example': {
          '/index.xml': {
            body: '<sitemapindex><sitemap><loc>http://map.example/news.xml</loc></sitemap></sitemapindex>',
          },
          '/news.xml': {
            body: '<urlset><url><loc>http://map.example/flood</loc><news:news><news:title>Flood</news:title><news:publication_date>2031-03-05</news:publication_date></news:news></url></urlset>',
          },
          '/flood': PAGE,
        },
      },
      {
        urls: ['http://list.example/flood'],
        event: FLOOD_EVENT,
        outlets: [
          { id: 'list', home: 'http://list.example/' },
          { id: 'rss', home: 'http://rss.example/', feeds: ['http://rss.example/rss'] },
          { id: 'rdf', home: 'http://rdf.example/', feeds: ['http://rdf.example/rdf'] },
          { id: 'atom', home: 'http://atom.example/', feeds: ['http://atom.example/atom'] },
          { id: 'map', home: 'http://map.example/', sitemaps: ['http://map.example/index.xml'] },
        ],
      },
    )
    expect(brief(captures)).toEqual([
      ['http://atom.example/flood', 'atom', 'atom', 'ok'],
      ['http://list.example/flood', 'list', 'urls', 'ok'],
      ['http://map.example/flood', 'map', 'news-sitemap', 'ok'],
      ['http://rdf.example/flood', 'rdf', 'rss', 'ok'],
      ['http://rss.example/flood', 'rss', 'rss', 'ok'],
    ])
    expect(captures.find(({ outlet }) => outlet === 'rss')).toMatchObject({
      publishedHint: '2031-03-04T06:30:00.000Z',
      title: 'Flood',
    })
    expect(problems).toEqual([])
    expect(complete).toBe(true)
  })

  it('leaves what lies outside the window or off topic, says why, and does not ask for it', async () => {
    const { captures, press } = await gatherFrom(
      {
        'rss.example': {
          '/rss': rss(
            item('/flood', 'Flood in the valley', 'Tue, 04 Mar 2031 06:30:00 GMT'),
            item('/old', 'Flood of last year', 'Mon, 04 Mar 2030 06:30:00 GMT'),
            item('/budget', 'Budget passed', 'Tue, 04 Mar 2031 06:30:00 GMT'),
            '<item><link>/bare</link><title>Budget passed</title></item>',
          ),
          '/flood': PAGE,
          '/bare': PAGE,
        },
      },
      { event: FLOOD_EVENT, outlets: [{ id: 'rss', feeds: ['http://rss.example/rss'] }] },
    )
    expect(brief(captures)).toEqual([
      ['http://rss.example/bare', 'rss', 'rss', 'ok'],
      ['http://rss.example/budget', 'rss', 'rss', 'off-topic'],
      ['http://rss.example/flood', 'rss', 'rss', 'ok'],
      ['http://rss.example/old', 'rss', 'rss', 'out-of-window'],
    ])
    expect(captures[1]?.reason).toContain("none of the event's words")
    expect(press.paths('rss.example').sort()).toEqual(['/bare', '/flood', '/rss'])
  })

  it('always visits what the study lists, whatever a feed says of it', async () => {
    const { captures } = await gatherFrom(
      { 'rss.example': { '/rss': rss(item('/old', 'Budget', 'Mon, 04 Mar 2030 06:30:00 GMT')), '/old': PAGE } },
      {
        urls: ['http://rss.example/old#top'],
        event: FLOOD_EVENT,
        outlets: [{ id: 'rss', home: 'http://rss.example/', feeds: ['http://rss.example/rss'] }],
      },
    )
    expect(brief(captures)).toEqual([['http://rss.example/old', 'rss', 'urls', 'ok']])
  })

  it('visits one page once under its many addresses, and keeps one of two that lead to the same page', async () => {
    const { captures, press } = await gatherFrom(
      {
        'a.example': {
          '/flood': PAGE,
          '/short': { status: 301, headers: { location: '/flood' } },
        },
      },
      {
        urls: [
          'http://a.example/short',
          'http://a.example/flood?utm_source=mail',
          'http://A.example/flood#photo',
          'http://a.example/flood',
        ],
        outlets: [{ id: 'a', home: 'http://a.example/' }],
      },
    )
    expect(brief(captures)).toEqual([
      ['http://a.example/flood', 'a', 'urls', 'ok'],
      ['http://a.example/short', 'a', 'urls', 'duplicate'],
    ])
    expect(press.paths('a.example').filter((path) => path.startsWith('/flood'))).toHaveLength(2)
    expect(captures[1]).not.toHaveProperty('warc')
  })

  it('puts an address of no outlet under its host, and says so once', async () => {
    const { captures, problems } = await gatherFrom(
      { 'www.city-news.example': { '/a': PAGE, '/b': PAGE } },
      { urls: ['http://www.city-news.example/a', 'http://www.city-news.example/b'] },
    )
    expect(captures.map(({ outlet }) => outlet)).toEqual(['city-news-example', 'city-news-example'])
    expect(problems.map(({ code }) => code)).toEqual(['outlet-unlisted'])
  })

  it('keeps one page of two events twice in the captures and once on the wire', async () => {
    const press = await openPress({ 'a.example': { '/flood': PAGE } })
    try {
      const plan = planFor(press, await newFolder(), { urls: ['http://a.example/flood'] })
      const events = plan.events.flatMap((event) => [event, { ...event, id: 'rescue' }])
      const { captures } = await gather({ ...plan, events })
      expect(captures.map(({ event, outcome }) => [event, outcome])).toEqual([
        ['flood', 'ok'],
        ['rescue', 'ok'],
      ])
      expect(captures[0]?.id).not.toBe(captures[1]?.id)
      expect(press.paths('a.example')).toEqual(['/flood'])
    } finally {
      await press.close()
    }
  })

  it('reports a listing that is gone, unreadable or empty: an outlet does not fall silent unnoticed', async () => {
    const { problems, complete } = await gatherFrom(
      { 'a.example': { '/page': PAGE, '/empty': rss() } },
      { outlets: [{ id: 'a', feeds: ['http://a.example/gone', 'http://a.example/page', 'http://a.example/empty'] }] },
    )
    expect(problems.map(({ code, url }) => [code, url])).toEqual([
      ['gone', 'http://a.example/gone'],
      ['listing-unreadable', 'http://a.example/page'],
      ['listing-empty', 'http://a.example/empty'],
    ])
    expect(complete).toBe(true)
  })

  it('leaves what is beyond the budget as deferred, a fair share to each outlet', async () => {
    const pages = Object.fromEntries(['1', '2', '3'].map((name) => [`/${name}`, PAGE]))
    const items = ['/1', '/2', '/3'].map((path) => `<item><link>${path}</link></item>`)
    const { captures, problems, complete } = await gatherFrom(
      { 'a.example': { '/rss': rss(...items), ...pages }, 'b.example': { '/rss': rss(...items), ...pages } },
      {
        outlets: [
          { id: 'a', feeds: ['http://a.example/rss'] },
          { id: 'b', feeds: ['http://b.example/rss'] },
        ],
        crawl: { maxPages: 3 },
      },
    )
    expect(captures.map(({ outlet, outcome }) => `${outlet} ${outcome}`)).toEqual([
      'a ok',
      'a ok',
      'a deferred',
      'b ok',
      'b deferred',
      'b deferred',
    ])
    expect(problems.filter(({ code }) => code === 'deferred')).toHaveLength(3)
    expect(complete).toBe(false)
  })

  it('tells each thing as it happens', async () => {
    const press = await openPress({
      'a.example': {
        '/rss': rss('<item><link>/1</link></item><item><link>/2</link></item><item><link>/3</link></item>'),
        '/1': PAGE,
        '/2': { status: 302, headers: { location: 'http://b.example/2' } },
      },
      'b.example': { '/2': PAGE },
    })
    try {
      const steps: GatherStep[] = []
      const plan = planFor(press, await newFolder(), {
        outlets: [
          { id: 'a', feeds: ['http://a.example/rss'] },
          { id: 'c', home: 'http://c.example/' },
        ],
        hosts: ['b.example'],
        crawl: { maxPages: 2 },
      })
      await gather({ ...plan, onStep: (step) => steps.push(step) })
      const fetched = steps.filter((step) => step.step === 'fetched')
      expect(fetched.map(({ url, status, bytes }) => [url, status, bytes > 0])).toEqual([
        ['http://a.example/robots.txt', 404, false],
        ['http://a.example/rss', 200, true],
        ['http://a.example/1', 200, true],
        ['http://a.example/2', 302, false],
        ['http://b.example/robots.txt', 404, false],
        ['http://b.example/2', 200, true],
      ])
      expect(steps.filter(({ step }) => step !== 'fetched')).toEqual([
        { step: 'listing', outlet: 'a', url: 'http://a.example/rss', outcome: 'ok', entries: 3 },
        {
          step: 'found',
          addresses: 3,
          pages: 2,
          outlets: [
            { outlet: 'a', addresses: 3, pages: 2, done: 0 },
            { outlet: 'c', addresses: 0, pages: 0, done: 0 },
          ],
        },
        { step: 'outcome', outlet: 'a', url: 'http://a.example/1', outcome: 'ok', done: 1, pages: 2 },
        { step: 'moved', url: 'http://a.example/2', to: 'http://b.example/2' },
        { step: 'outcome', outlet: 'a', url: 'http://a.example/2', outcome: 'ok', done: 2, pages: 2 },
        {
          step: 'deferred',
          outlet: 'a',
          event: 'flood',
          url: 'http://a.example/3',
          reason: 'Beyond the budget of 2 pages (crawl.maxPages).',
        },
        { step: 'done', addresses: 3, captured: 2, deferred: 1, problems: 2, complete: false },
      ])
    } finally {
      await press.close()
    }
  })

  it('tells which host is waited for, how long and why', async () => {
    const busy: Route = (_, response, visit) =>
      visit === 1
        ? response.writeHead(429, { 'retry-after': '1' }).end()
        : response.writeHead(200, { 'content-type': 'text/html' }).end(PAGE)
    const press = await openPress({
      'a.example': { '/1': busy },
      'b.example': { '/robots.txt': { body: 'User-agent: *\nCrawl-delay: 1.2' }, '/1': PAGE },
    })
    try {
      const waits: string[] = []
      const plan = planFor(press, await newFolder(), { urls: ['http://a.example/1', 'http://b.example/1'] })
      const onStep = (step: GatherStep) => step.step === 'waiting' && waits.push(`${step.host} ${step.why}`)
      await gather({ ...plan, onStep })
      expect(waits.toSorted()).toEqual(['a.example asked', 'b.example crawl-delay'])
    } finally {
      await press.close()
    }
  })
})
