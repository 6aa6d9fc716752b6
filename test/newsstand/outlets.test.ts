import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { EXPECTED, MISLEADING, type Newsstand, openNewsstand, PHENOMENA } from '@parallax/newsstand'
import { type Answer, ask, visibleText } from './ask.ts'

/** What a visitor finds at each outlet: where its coverage is announced, and its pages on the event. */
const PATHS = {
  'public-radio': {
    discovery: ['/rss.xml'],
    pages: [
      '/news/2031/01/14/port-calder-police-open-fire-dockworkers',
      '/news/2031/01/14/police-storm-docks-port-calder',
    ],
  },
  'vellin-courier': { discovery: ['/atom.xml'], pages: ['/world/2031/01/14/dozens-killed-port-calder'] },
  'the-bell': {
    discovery: ['/sitemap.xml', '/sitemaps/news.xml'],
    pages: ['/news/port-calder-dock-inferno-8812'],
  },
  'calder-lantern': { discovery: ['/feed'], pages: ['/live/2031/01/14/docks'] },
  'national-standard': { discovery: [], pages: ['/politics/port-calder-attack'] },
  'marine-ledger': { discovery: ['/news-sitemap.xml'], pages: ['/markets/port-calder-shutdown-exporters'] },
} as const
type OutletId = keyof typeof PATHS
const IDS = Object.keys(PATHS) as OutletId[] // Object.keys widens to string; the table's keys are the ids.

let newsstand: Newsstand

beforeAll(async () => {
  newsstand = await openNewsstand()
})
afterAll(() => newsstand.close())

async function visit(outlet: string, path: string): Promise<Answer> {
  const host = `${outlet}.example`
  return ask(newsstand.addresses[host] ?? 'missing', { host, path })
}

async function pagesOf(outlet: string): Promise<string> {
  const paths = IDS.find((id) => id === outlet)
  const answers = await Promise.all((paths ? PATHS[paths].pages : []).map((path) => visit(outlet, path)))
  return answers.map((answer) => visibleText(answer.text)).join('\n')
}

describe('every outlet', () => {
  it.each(IDS)('%s answers robots.txt, its feeds and sitemaps, and its pages', async (outlet) => {
    for (const path of ['/robots.txt', ...PATHS[outlet].discovery, ...PATHS[outlet].pages]) {
      const { status } = await visit(outlet, path)
      expect({ path, status }).toEqual({ path, status: 200 })
    }
  })

  it.each(IDS)('%s has rules of its own for crawlers', async (outlet) => {
    const robots = await visit(outlet, '/robots.txt')
    expect(robots.headers['content-type']).toMatch(/^text\/plain/)
    expect(robots.text).toMatch(/^User-agent: \*$/m)
    const delay = /^Crawl-delay: (\d+)$/m.exec(robots.text)?.[1]
    expect(Number(delay ?? 0)).toBeLessThanOrEqual(1)
  })

  it.each(IDS)('%s announces only addresses of its own host, without a port', async (outlet) => {
    for (const path of PATHS[outlet].discovery) {
      const { text } = await visit(outlet, path)
      const addresses = [...text.matchAll(/https?:\/\/[^<"]+/g)].map((match) => new URL(match[0]))
      const own = addresses.filter((address) => address.hostname.endsWith('.example'))
      expect(own.length).toBeGreaterThan(0)
      for (const address of own) expect(address.host).toBe(`${outlet}.example`)
    }
  })

  it.each(IDS)('%s announces nothing that is not there, but for the one that is gone', async (outlet) => {
    const gone: string[] = []
    for (const path of PATHS[outlet].discovery) {
      const { text } = await visit(outlet, path)
      for (const [, address = ''] of text.matchAll(/(?:<loc>|<link>|<id>)(https?:[^<]+)</g)) {
        const listed = new URL(address).pathname
        if (listed !== '/' && (await visit(outlet, listed)).status === 404) gone.push(listed)
      }
    }
    expect(gone).toEqual(outlet === 'vellin-courier' ? ['/world/2031/01/14/port-calder-shots-reported'] : [])
  })
})

describe('what the newsstand was written to show', () => {
  it.each(EXPECTED)('$phenomenon at $outlet: $quote', async ({ outlet, quote }) => {
    expect(await pagesOf(outlet)).toContain(quote)
  })

  it.each(Object.keys(PHENOMENA))('%s stands somewhere', (phenomenon) => {
    expect(EXPECTED.filter((expected) => expected.phenomenon === phenomenon)).not.toHaveLength(0)
  })

  it.each(MISLEADING)('$outlet misleads with: $quote', async ({ outlet, quote }) => {
    expect(await pagesOf(outlet)).toContain(quote)
  })

  it('children are left out by the Standard', async () => {
    expect(await pagesOf('national-standard')).not.toMatch(/child|boy|brother/i)
  })

  it('what only one outlet has is on no other page', async () => {
    const only = EXPECTED.filter((expected) => expected.phenomenon === 'single-outlet')
    for (const { outlet, quote } of only) {
      for (const other of IDS.filter((id) => id !== outlet)) expect(await pagesOf(other)).not.toContain(quote)
    }
  })

  it('more than half of the dispatch stands in The Bell word for word', async () => {
    const shared = containment(await dispatch(), await pagesOf('the-bell'))
    expect(shared).toBeGreaterThan(0.5)
    expect(shared).toBeLessThan(0.9)
    expect(containment(await dispatch(), await pagesOf('public-radio'))).toBeLessThan(0.2)
  })
})

describe('the six templates', () => {
  const page = async (outlet: OutletId) => (await visit(outlet, PATHS[outlet].pages[0])).text

  it('public-radio carries its text a second time as JSON-LD', async () => {
    const html = await page('public-radio')
    const { articleBody } = structuredData(html)
    expect(String(articleBody).split('\n\n')).toHaveLength(11)
    for (const paragraph of String(articleBody).split('\n\n')) expect(visibleText(html)).toContain(paragraph)
    expect(html).toContain('class="correction"')
  })

  it('vellin-courier has a plain article tag and credits the agency', async () => {
    const html = await page('vellin-courier')
    expect(html).toContain('<article>')
    expect(html).not.toContain('ld+json')
    expect(html).toContain('<p class="credit">Meridian Press Agency</p>')
  })

  it('the-bell is div soup without a paragraph, and never names the agency', async () => {
    const html = await page('the-bell')
    expect(html).not.toMatch(/<(p|article|main|section)[ >]/)
    for (const trap of ['class="rel"', 'class="cap"', 'class="nl"', 'class="shr"']) expect(html).toContain(trap)
    expect(html).not.toContain('Meridian')
  })

  it('calder-lantern shows timed posts, the newest first', async () => {
    const html = await page('calder-lantern')
    const times = [...html.matchAll(/<time datetime="([^"]+)"/g)].map((match) => Date.parse(match[1] ?? ''))
    expect(times.length).toBeGreaterThanOrEqual(8)
    expect(times).toEqual([...times].sort((a, b) => b - a))
    expect(structuredData(html)).toMatchObject({ '@type': 'LiveBlogPosting' })
  })

  it('national-standard sends windows-1252 and says so in a meta tag alone', async () => {
    const answer = await visit('national-standard', PATHS['national-standard'].pages[0])
    expect(answer.headers['content-type']).toBe('text/html')
    for (const character of ['“', '”', '’', 'é', '£', '€', '–']) expect(answer.text).toContain(character)
  })

  it('marine-ledger stops after two sentences and says that it is not free', async () => {
    const html = await page('marine-ledger')
    expect(structuredData(html)).toMatchObject({ isAccessibleForFree: false })
    expect(html).toContain('Subscribe to continue')
  })
})

describe('what the ledger of outcomes has to show', () => {
  it('the-bell lists a gallery that its robots.txt forbids', async () => {
    expect((await visit('the-bell', '/sitemaps/news.xml')).text).toContain('http://the-bell.example/pictures/')
    expect((await visit('the-bell', '/robots.txt')).text).toMatch(/^Disallow: \/pictures\/$/m)
  })

  it.each([
    ['public-radio', '/rss.xml', 'Handball'],
    ['the-bell', '/sitemaps/news.xml', 'Harbour Lights'],
    ['calder-lantern', '/feed', 'Thu, 02 Jan 2031'],
  ])('%s lists something beside the event in %s', async (outlet, path, sign) => {
    expect((await visit(outlet, path)).text).toMatch(new RegExp(sign))
  })
})

async function dispatch(): Promise<string> {
  const { text } = await visit('vellin-courier', PATHS['vellin-courier'].pages[0])
  return visibleText(/<div class="article-content">([^]*?)<\/div>/.exec(text)?.[1] ?? '')
}

/** Share of the first text's 5-word shingles that the second has too. */
function containment(text: string, other: string): number {
  const own = shingles(text)
  const others = new Set(shingles(other))
  return own.filter((shingle) => others.has(shingle)).length / own.length
}

function shingles(text: string): string[] {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
  return words.slice(4).map((_, index) => words.slice(index, index + 5).join(' '))
}

function structuredData(html: string): Record<string, unknown> {
  return JSON.parse(/<script type="application\/ld\+json">([^<]*)<\/script>/.exec(html)?.[1] ?? '{}')
}
