import { gzipSync } from 'node:zlib'
import type { Route } from './loopback-press.ts'

const GAP_MS = 30
const PAGES = 10
const PAGE = '<p>Twelve homes are under water.</p>'
const BOMB = gzipSync(Buffer.alloc(60_000_000))
const HTML = { 'content-type': 'text/html' }

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

const paths = Array.from({ length: PAGES }, (_, page) => `/${page}`)

/** Thirty hosts by their habits, and robots.txt that forbids two pages at the last three. */
export const HOSTS: Record<string, Record<string, Route>> = Object.fromEntries(
  Object.entries(HABITS).flatMap(([habit, route], kind) =>
    [0, 1, 2].map((copy): [string, Record<string, Route>] => {
      const pages = Object.fromEntries(paths.map((path) => [path, route]))
      const robots = { body: 'User-agent: *\nDisallow: /1\nDisallow: /3' }
      return [`h${kind}-${copy}.example`, habit === 'forbids half' ? { ...pages, '/robots.txt': robots } : pages]
    }),
  ),
)

/** The three hundred addresses. */
export const URLS = Object.keys(HOSTS).flatMap((host) => paths.map((path) => `http://${host}${path}`))

/** Settings under which a test of them ends in seconds. */
export const CRAWL = { gapMs: GAP_MS, timeoutMs: 400, maxBytesPerPage: 1_000_000 }

/** Pairs of requests to one host that came closer than the gap; five milliseconds are the server's clock. */
export function gapsBroken(log: readonly { host: string; at: number }[]): string[] {
  const byHost = Map.groupBy(log, ({ host }) => host)
  return [...byHost].flatMap(([host, visits]) =>
    visits.slice(1).flatMap(({ at }, index) => {
      const gap = at - (visits[index]?.at ?? 0)
      return gap < GAP_MS - 5 ? [`${host}: ${gap} ms`] : []
    }),
  )
}

/** Pages that were asked for though their robots.txt forbids them. */
export function robotsBroken(log: readonly { host: string; path: string }[]): string[] {
  return log
    .filter(({ host, path }) => host.startsWith('h9-') && ['/1', '/3'].includes(path))
    .map(({ host, path }) => host + path)
}
