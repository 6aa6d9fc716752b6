import { gzipSync } from 'node:zlib'
import { gather } from '@parallax/crawler'
import { Outcome } from '@parallax/model'
import { describe, expect, it } from 'vitest'
import { type Route, newFolder, openPress, planFor } from './loopback-press.ts'

const GAP_MS = 40
const PAGES = 10
const PAGE = '<p>Twelve homes are under water.</p>'
const BOMB = gzipSync(Buffer.alloc(60_000_000))

/** What the hosts do wrong; three hosts of each. */
const HABITS: Record<string, Route> = {
  none: PAGE,
  'asks to wait': (_, response, visit) =>
    visit === 1 ? response.writeHead(429, { 'retry-after': '0' }).end() : response.writeHead(200, HTML).end(PAGE),
  'never answers in time': (_, response) => void response.writeHead(200, HTML).write('<p>slow'),
  'redirects for ever': { status: 302, headers: { location: '/0' } },
  'sends a bomb': { headers: { 'content-encoding': 'gzip' }, body: BOMB },
  'lies about the length': (_, response) => response.writeHead(200, { ...HTML, 'content-length': '9' }).end('<p>'),
  'mixes charsets': {
    headers: { 'content-type': 'text/html; charset=utf-8' },
    body: Buffer.from([0x3c, 0x70, 0x3e, 0xe9, 0xff]),
  },
  'resets the connection': (request) => request.socket.destroy(),
  'fails inside': { status: 500 },
  'forbids half': PAGE,
}
const HTML = { 'content-type': 'text/html' }

const paths = Array.from({ length: PAGES }, (_, page) => `/${page}`)
const hosts = Object.fromEntries(
  Object.entries(HABITS).flatMap(([habit, route], kind) =>
    [0, 1, 2].map((copy): [string, Record<string, Route>] => {
      const pages = Object.fromEntries(paths.map((path) => [path, route]))
      const robots = { body: 'User-agent: *\nDisallow: /1\nDisallow: /3' }
      return [`h${kind}-${copy}.example`, habit === 'forbids half' ? { ...pages, '/robots.txt': robots } : pages]
    }),
  ),
)

describe('300 addresses of 30 hosts, most of which misbehave', () => {
  it('each end in one outcome, with no gap and no robots.txt broken', { timeout: 120_000 }, async () => {
    const press = await openPress(hosts)
    try {
      const urls = Object.keys(hosts).flatMap((host) => paths.map((path) => `http://${host}${path}`))
      const crawl = { gapMs: GAP_MS, timeoutMs: 400, maxBytesPerPage: 1_000_000 }
      const plan = planFor(press, await newFolder(), { urls, crawl })
      const before = process.memoryUsage().rss
      const { captures } = await gather(plan)
      expect(process.memoryUsage().rss - before).toBeLessThan(300_000_000)
      expect(captures.map(({ url }) => url).toSorted()).toEqual(urls.toSorted())
      for (const { outcome } of captures) expect(Outcome.options).toContain(outcome)
      for (const { outcome, reason } of captures) expect(outcome === 'ok' || (reason ?? '') !== '').toBe(true)
      expect(gapsBroken(press.log)).toEqual([])
      expect(press.log.filter(({ host, path }) => host.startsWith('h9-') && ['/1', '/3'].includes(path))).toEqual([])
      expect(captures.filter(({ outcome }) => outcome === 'ok').length).toBeGreaterThanOrEqual(84)
      expect(captures.filter(({ outcome }) => outcome === 'robots-denied')).toHaveLength(6)
    } finally {
      await press.close()
    }
  })
})

/** Pairs of requests to one host that came closer than the gap; five milliseconds are the server's clock. */
function gapsBroken(log: readonly { host: string; at: number }[]): string[] {
  const byHost = Map.groupBy(log, ({ host }) => host)
  return [...byHost].flatMap(([host, visits]) =>
    visits.slice(1).flatMap(({ at }, index) => {
      const gap = at - (visits[index]?.at ?? 0)
      return gap < GAP_MS - 5 ? [`${host}: ${gap} ms`] : []
    }),
  )
}
