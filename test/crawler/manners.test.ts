import { gather } from '@parallax/crawler'
import { describe, expect, it, vi } from 'vitest'
import { type Press, type Route, gatherFrom, newFolder, openPress, planFor } from './loopback-press.ts'

const PAGE = '<p>Twelve homes are under water.</p>'
const pages = (count: number) => Object.fromEntries(Array.from({ length: count }, (_, page) => [`/${page}`, PAGE]))
const urls = (host: string, count: number) => Array.from({ length: count }, (_, page) => `http://${host}/${page}`)
/** Milliseconds between one request to a host and the next, robots.txt counted. */
const gaps = (press: Press, host: string) => {
  const times = press.log.filter((visit) => visit.host === host).map(({ at }) => at)
  return times.slice(1).map((at, index) => at - (times[index] ?? 0))
}

describe('identity', () => {
  it('says who it is in every request, and nothing that a browser would', async () => {
    const press = await openPress({ 'a.example': { '/rss': '<rss><channel></channel></rss>', '/0': PAGE } })
    try {
      const plan = planFor(press, await newFolder(), {
        urls: ['http://a.example/0'],
        outlets: [{ id: 'a', feeds: ['http://a.example/rss'] }],
      })
      await gather({ ...plan, version: '1.2.3', study: { ...plan.study, contact: 'desk@lab.example' } })
      expect(press.log.map(({ path }) => path)).toEqual(['/robots.txt', '/rss', '/0'])
      for (const { headers } of press.log) {
        expect(headers['user-agent']).toBe('Parallax/1.2.3 (+desk@lab.example)')
        expect(Object.keys(headers).sort()).toEqual(['accept', 'accept-encoding', 'connection', 'host', 'user-agent'])
      }
    } finally {
      await press.close()
    }
  })

  it('does not go out to live hosts without a contact', async () => {
    const plan = planFor({ port: 9 }, await newFolder(), { urls: ['http://a.example/'] })
    const live = { ...plan, events: [{ ...plan.events[0]!, urls: ['http://live.invalid/'] }] }
    await expect(gather(live)).rejects.toMatchObject({ code: 'contact-missing', value: 'http://live.invalid/' })
  })

  it('does not send a contact that would break the header', async () => {
    const plan = planFor({ port: 9 }, await newFolder(), { urls: [] })
    const study = { ...plan.study, contact: 'desk\r\nx-evil: 1' }
    await expect(gather({ ...plan, study })).rejects.toMatchObject({ code: 'contact-unusable' })
  })

  it('does not map hosts to this machine unless loopback is allowed', async () => {
    const plan = planFor({ port: 9 }, await newFolder(), { urls: ['http://a.example/'], crawl: { loopback: false } })
    await expect(gather(plan)).rejects.toMatchObject({ code: 'connect-without-loopback' })
  })
})

describe('robots.txt', () => {
  const CASES: [what: string, robots: Route | undefined, outcome: string][] = [
    ['none', undefined, 'ok'],
    ['forbidden to read', { status: 403 }, 'ok'],
    ['allows', { body: 'User-agent: *\nDisallow: /other' }, 'ok'],
    ['denies', { body: 'User-agent: *\nDisallow: /0' }, 'robots-denied'],
    ['denies us', { body: 'User-agent: Parallax\nDisallow: /\nUser-agent: *\nAllow: /' }, 'robots-denied'],
    ['a fault of the server', { status: 503 }, 'robots-unreachable'],
    ['too many requests', { status: 429, headers: { 'retry-after': '0' } }, 'robots-unreachable'],
    ['silence', () => undefined, 'robots-unreachable'],
    ['moved', { status: 301, headers: { location: '/moved.txt' } }, 'robots-denied'],
    ['moved without end', { status: 301, headers: { location: '/robots.txt' } }, 'robots-unreachable'],
    // Read as far as 500 KiB: what stands before that counts, the rest does not matter.
    ['endless', { body: `User-agent: *\nDisallow: /0\n${'#'.repeat(2_000_000)}` }, 'robots-denied'],
    ['a pause that takes too long', { body: 'User-agent: *\nCrawl-delay: 3600' }, 'deferred'],
  ]
  it.each(CASES)('%s', async (_, robots, outcome) => {
    const { captures, press } = await gatherFrom(
      {
        'a.example': {
          ...(robots !== undefined && { '/robots.txt': robots }),
          '/moved.txt': { body: 'User-agent: *\nDisallow: /0' },
          '/0': PAGE,
        },
      },
      { urls: ['http://a.example/0'], crawl: { timeoutMs: 500 } },
    )
    expect(captures[0]?.outcome).toBe(outcome)
    expect(press.paths('a.example').includes('/0')).toBe(outcome === 'ok')
  })

  it('is asked again at every hop: a page that moves to where we may not go is left', async () => {
    const { captures, press } = await gatherFrom(
      {
        'a.example': { '/0': { status: 302, headers: { location: 'http://b.example/secret' } } },
        'b.example': { '/robots.txt': { body: 'User-agent: *\nDisallow: /secret' }, '/secret': PAGE },
      },
      { urls: ['http://a.example/0'], hosts: ['b.example'] },
    )
    expect(captures[0]).toMatchObject({ outcome: 'robots-denied', finalUrl: 'http://b.example/secret' })
    expect(press.paths('b.example')).toEqual([])
  })

  it('holds for feeds too, and is read once per host', async () => {
    const { problems, press } = await gatherFrom(
      { 'a.example': { '/robots.txt': { body: 'User-agent: *\nDisallow: /rss' }, ...pages(3) } },
      {
        urls: urls('a.example', 3),
        outlets: [{ id: 'a', home: 'http://a.example/', feeds: ['http://a.example/rss'] }],
      },
    )
    expect(problems.map(({ code }) => code)).toEqual(['robots-denied'])
    expect(press.log.filter(({ path }) => path === '/robots.txt')).toHaveLength(1)
  })
})

describe('pace', () => {
  it('keeps the gap between any two requests to a host, redirects and robots.txt among them', async () => {
    const gapMs = 150
    const { press, captures } = await gatherFrom(
      { 'a.example': { ...pages(3), '/9': { status: 302, headers: { location: '/2' } } }, 'b.example': pages(3) },
      { urls: [...urls('a.example', 2), 'http://a.example/9', ...urls('b.example', 3)], crawl: { gapMs } },
    )
    expect(captures.map(({ outcome }) => outcome)).toEqual(Array(6).fill('ok'))
    for (const host of ['a.example', 'b.example']) {
      expect(gaps(press, host).length).toBeGreaterThanOrEqual(3)
      for (const gap of gaps(press, host)) expect(gap).toBeGreaterThanOrEqual(gapMs - 5)
    }
  })

  it('visits many hosts at a time, one request under way at each', async () => {
    let open = 0
    let most = 0
    const slow: Route = (_, response) => {
      open += 1
      most = Math.max(most, open)
      setTimeout(() => {
        open -= 1
        response.writeHead(200, { 'content-type': 'text/html' }).end(PAGE)
      }, 150)
    }
    const hosts = ['a.example', 'b.example', 'c.example']
    await gatherFrom(Object.fromEntries(hosts.map((host) => [host, { '/0': slow, '/1': slow }])), {
      urls: hosts.flatMap((host) => urls(host, 2)),
    })
    expect(most).toBe(3)
  })

  it('keeps a crawl-delay', async () => {
    const { press } = await gatherFrom(
      { 'a.example': { '/robots.txt': { body: 'User-agent: *\nCrawl-delay: 0.3' }, ...pages(2) } },
      { urls: urls('a.example', 2) },
    )
    for (const gap of gaps(press, 'a.example')) expect(gap).toBeGreaterThanOrEqual(295)
  })

  it('waits as a busy host asks, and goes on', async () => {
    const { captures, press } = await gatherFrom(
      {
        'a.example': {
          '/0': (_, response, visit) =>
            visit === 1
              ? response.writeHead(429, { 'retry-after': '1' }).end()
              : response.writeHead(200, { 'content-type': 'text/html' }).end(PAGE),
          '/1': PAGE,
        },
      },
      { urls: urls('a.example', 2) },
    )
    expect(captures.map(({ outcome }) => outcome)).toEqual(['ok', 'ok'])
    const [first = 0, second = 0] = press.log.filter(({ path }) => path === '/0').map(({ at }) => at)
    expect(second - first).toBeGreaterThanOrEqual(990)
  })

  it('gives up after two more tries', async () => {
    const { captures, press } = await gatherFrom(
      { 'a.example': { '/0': { status: 429, headers: { 'retry-after': '0' } } } },
      { urls: urls('a.example', 1) },
    )
    expect(captures[0]).toMatchObject({ outcome: 'rate-limited', status: 429 })
    expect(press.paths('a.example')).toHaveLength(3)
  })

  it('leaves a host that asks for a long pause, its other pages unasked and deferred', async () => {
    const { captures, press, complete } = await gatherFrom(
      { 'a.example': { ...pages(3), '/0': { status: 503, headers: { 'retry-after': '3600' } } } },
      { urls: urls('a.example', 3) },
    )
    expect(captures.map(({ outcome }) => outcome)).toEqual(['rate-limited', 'deferred', 'deferred'])
    expect(press.paths('a.example')).toEqual(['/0'])
    expect(complete).toBe(false)
  })
})

describe('quiet', () => {
  it('writes nothing to the console', async () => {
    const written: string[] = []
    const note = (chunk: unknown): boolean => written.push(String(chunk)) > 0
    const spies = [process.stdout, process.stderr].map((stream) => vi.spyOn(stream, 'write').mockImplementation(note))
    try {
      await gatherFrom({ 'a.example': { '/0': { status: 500 } } }, { urls: urls('a.example', 2) })
    } finally {
      for (const spy of spies) spy.mockRestore()
    }
    expect(written).toEqual([])
  })
})
