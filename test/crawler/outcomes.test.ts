import { type AddressInfo, createServer } from 'node:net'
import { brotliCompressSync, gzipSync } from 'node:zlib'
import { gather } from '@parallax/crawler'
import type { Outcome, Study } from '@parallax/model'
import { describe, expect, it } from 'vitest'
import { type Route, gatherFrom, newFolder, openPress, planFor } from './loopback-press.ts'

const LIMIT = 1_000_000
const PAGE = '<p>Twelve homes are under water.</p>'

type Case = [what: string, route: Route, outcome: Outcome, reason: RegExp, crawl?: Partial<Study['crawl']>]

const CASES: Case[] = [
  ['not found', { status: 404 }, 'gone', /404 Not Found/],
  ['gone', { status: 410 }, 'gone', /410/],
  ['unauthorized', { status: 401 }, 'blocked', /401/],
  ['forbidden', { status: 403 }, 'blocked', /403/],
  ['payment required', { status: 402 }, 'paywall', /402/],
  ['withheld by law', { status: 451 }, 'legal-451', /451/],
  ['a fault of the server', { status: 500 }, 'failed', /HTTP 500/],
  ['no content', { status: 204 }, 'failed', /no body/],
  ['a consent wall served as a page', '<h1>We value your privacy</h1>', 'consent-wall', /asks for consent/],
  ['a picture', { headers: { 'content-type': 'image/png' }, body: 'x' }, 'not-html', /image\/png/],
  ['a PDF', { headers: { 'content-type': 'application/pdf' }, body: '%PDF' }, 'not-html', /application\/pdf/],
  ['text without a type', (_, response) => response.writeHead(200).end('plain words'), 'not-html', /content type/],
  ['a redirect to nowhere', { status: 302 }, 'failed', /302 without an address/],
  ['a redirect to itself', { status: 302, headers: { location: '/page' } }, 'failed', /More than 10 redirects/],
  ['a redirect to a file', { status: 302, headers: { location: 'file:///etc/passwd' } }, 'failed', /not to http/],
  [
    'a redirect to a private address',
    { status: 302, headers: { location: 'http://10.0.0.1/' } },
    'failed',
    /10\.0\.0\.1/,
  ],
  ['a redirect to metadata', { status: 302, headers: { location: 'http://169.254.169.254/' } }, 'failed', /169\.254/],
  [
    'a redirect to a mapped address',
    { status: 302, headers: { location: 'http://[::ffff:10.0.0.1]/' } },
    'failed',
    /not a public/,
  ],
  [
    'a redirect to a live host without a contact',
    { status: 302, headers: { location: 'http://live.invalid/' } },
    'failed',
    /no contact/,
  ],
  [
    'a gzip bomb',
    { headers: { 'content-encoding': 'gzip' }, body: gzipSync(Buffer.alloc(50_000_000)) },
    'too-large',
    /longer than 1000000/,
  ],
  [
    'a brotli bomb',
    { headers: { 'content-encoding': 'br' }, body: brotliCompressSync(Buffer.alloc(50_000_000)) },
    'too-large',
    /longer/,
  ],
  ['damaged gzip', { headers: { 'content-encoding': 'gzip' }, body: 'not gzip at all' }, 'failed', /damaged/],
  [
    'gzip that is cut off',
    { headers: { 'content-encoding': 'gzip' }, body: gzipSync(Buffer.from(PAGE.repeat(99))).subarray(0, 40) },
    'failed',
    /too early/,
  ],
  ['an unknown encoding', { headers: { 'content-encoding': 'zip' }, body: 'x' }, 'failed', /zip/],
  ['two encodings', { headers: { 'content-encoding': 'gzip, br' }, body: 'x' }, 'failed', /more than once/],
  ['silence', () => undefined, 'timeout', /300 ms/, { timeoutMs: 300 }],
  [
    'a drip',
    (_, response) => {
      response.writeHead(200, { 'content-type': 'text/html' })
      const drip = setInterval(() => response.write('x'), 20)
      response.on('close', () => clearInterval(drip))
    },
    'timeout',
    /300 ms/,
    { timeoutMs: 300 },
  ],
  ['a reset', (request) => request.socket.resetAndDestroy(), 'failed', /No answer/],
  [
    'an answer shorter than it says',
    (request, response) => {
      response.writeHead(200, { 'content-type': 'text/html', 'content-length': '500' })
      response.write('x', () => request.socket.destroy())
    },
    'failed',
    /No answer/,
  ],
  [
    'headers without end',
    (request) => {
      request.socket.write('HTTP/1.1 200 OK\r\n')
      for (let line = 0; line < 2000; line += 1) request.socket.write(`x-${line}: ${'y'.repeat(100)}\r\n`)
      request.socket.end()
    },
    'failed',
    /No answer/,
  ],
  ['no HTTP at all', (request) => request.socket.end('hello\r\n\r\n'), 'failed', /No answer/],
]

describe('outcomes', () => {
  it.for(CASES)('%s', async ([, route, outcome, reason, crawl = {}]) => {
    const { captures, problems } = await gatherFrom(
      { 'a.example': { '/page': route } },
      { urls: ['http://a.example/page'], crawl: { maxBytesPerPage: LIMIT, ...crawl } },
    )
    expect(captures).toHaveLength(1)
    expect(captures[0]).toMatchObject({ outcome })
    expect(captures[0]?.reason).toMatch(reason)
    expect(captures[0]).not.toHaveProperty('warc')
    expect(problems.map(({ code }) => code)).toContain(outcome)
  })

  it('stops a page of 50 MB at the limit and closes the connection', async () => {
    let sent = 0
    const { captures } = await gatherFrom(
      {
        'a.example': {
          '/page': (_, response) => {
            response.writeHead(200, { 'content-type': 'text/html' })
            const more = (): void => {
              sent += 100_000
              if (sent < 50_000_000 && !response.destroyed) response.write(Buffer.alloc(100_000, 'x'), more)
            }
            more()
          },
        },
      },
      { urls: ['http://a.example/page'], crawl: { maxBytesPerPage: LIMIT } },
    )
    expect(captures[0]?.outcome).toBe('too-large')
    expect(sent).toBeLessThan(20_000_000)
  })

  it('takes HTML under any spelling of its type, and without one when it looks so', async () => {
    const { captures } = await gatherFrom(
      {
        'a.example': {
          '/1': { headers: { 'content-type': 'TEXT/HTML;charset=windows-1252' }, body: PAGE },
          '/2': { headers: { 'content-type': 'application/xhtml+xml' }, body: PAGE },
          '/3': (_, response) => response.writeHead(200).end(`<!doctype html>${PAGE}`),
        },
      },
      { urls: [1, 2, 3].map((page) => `http://a.example/${page}`) },
    )
    expect(captures.map(({ outcome }) => outcome)).toEqual(['ok', 'ok', 'ok'])
  })

  it('names a host that refuses connections, and one whose name is not known', async () => {
    const server = createServer().listen(0, '127.0.0.1')
    await new Promise((resolve) => server.once('listening', resolve))
    // A listening TCP server has an address with a port.
    const { port } = server.address() as AddressInfo
    await new Promise((resolve) => server.close(resolve))
    const { captures } = await gatherFrom(
      { 'a.example': {} },
      { urls: ['http://dead.example/'], crawl: { connect: { 'dead.example': `127.0.0.1:${port}` } } },
    )
    expect(captures[0]).toMatchObject({ outcome: 'failed' })
    expect(captures[0]?.reason).toContain('ECONNREFUSED')
  })

  it.each(['127.0.0.1', 'localhost'])('does not connect to %s unless the study allows it', async (host) => {
    const press = await openPress({ [host]: { '/page': PAGE } })
    try {
      const plan = planFor(press, await newFolder(), { urls: [`http://${host}:${press.port}/page`] })
      const study = { ...plan.study, contact: 'desk@a.example', crawl: { ...plan.study.crawl, loopback: false } }
      const { captures } = await gather({ ...plan, study })
      expect(captures[0]).toMatchObject({ outcome: 'failed' })
      expect(captures[0]?.reason).toContain('Not visited')
      expect(press.log).toEqual([])
    } finally {
      await press.close()
    }
  })

  it('speaks of a certificate that cannot be trusted', async () => {
    const { captures } = await gatherFrom({ 'a.example': {} }, { urls: ['https://a.example/page'] })
    expect(captures[0]?.outcome).toBe('bad-tls')
  })
})
