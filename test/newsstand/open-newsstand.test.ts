import { createServer } from 'node:net'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Newsstand, openNewsstand } from '@parallax/newsstand'
import { ask } from './ask.ts'

let newsstand: Newsstand

beforeAll(async () => {
  newsstand = await openNewsstand()
})
afterAll(() => newsstand.close())

const BELL = 'the-bell.example'
const address = (host: string) => newsstand.addresses[host] ?? 'missing'

describe('the servers', () => {
  it('are six, on the loopback address, each with its own port', () => {
    const addresses = Object.values(newsstand.addresses)
    expect(addresses).toHaveLength(6)
    expect(new Set(addresses).size).toBe(6)
    for (const address of addresses) expect(address).toMatch(/^127\.0\.0\.1:\d+$/)
    for (const host of Object.keys(newsstand.addresses)) expect(host).toMatch(/^[a-z-]+\.example$/)
  })

  it('log every request with host, path and user agent', async () => {
    await ask(address(BELL), { host: BELL, path: '/robots.txt?x=1' })
    expect(newsstand.requests).toContainEqual({ host: BELL, path: '/robots.txt?x=1', userAgent: 'Parallax/test' })
  })

  it.each([
    ['another outlet of the stand', 'marine-ledger.example'],
    ['the bare address', '127.0.0.1'],
    ['a stranger', 'bell.example.org'],
  ])('refuse a request for %s', async (_, host) => {
    const answer = await ask(address(BELL), { host, path: '/robots.txt' })
    expect(answer.status).toBe(421)
    expect(answer.text).not.toContain('Disallow')
  })

  it('read the host name in any case', async () => {
    expect((await ask(address(BELL), { host: 'The-Bell.Example', path: '/robots.txt' })).status).toBe(200)
  })

  it.each(['/nowhere', '/', '/__proto__', '/../robots', '//'])('answer 404 for %s', async (path) => {
    expect((await ask(address(BELL), { host: BELL, path })).status).toBe(404)
  })

  it('only show pages', async () => {
    expect((await ask(address(BELL), { host: BELL, path: '/robots.txt', method: 'POST' })).status).toBe(405)
    const head = await ask(address(BELL), { host: BELL, path: '/robots.txt', method: 'HEAD' })
    expect(head).toMatchObject({ status: 200, text: '' })
  })

  it('give the same bytes and no date each time, and keep no connection open', async () => {
    const first = await ask(address(BELL), { host: BELL, path: '/sitemaps/news.xml' })
    const second = await ask(address(BELL), { host: BELL, path: '/sitemaps/news.xml' })
    expect(second).toEqual(first)
    expect(first.headers).toMatchObject({ connection: 'close' })
    expect(first.headers).not.toHaveProperty('date')
  })
})

describe('ports', () => {
  it('count up from the one given, and are free after closing', async () => {
    const port = await freePort()
    const first = await openNewsstand({ port })
    expect(Object.values(first.addresses)).toEqual([0, 1, 2, 3, 4, 5].map((step) => `127.0.0.1:${port + step}`))
    await first.close()
    await first.close()
    const second = await openNewsstand({ port })
    await second.close()
    expect(second.addresses).toEqual(first.addresses)
  })

  it('are named when one is occupied, and none stays open', async () => {
    const port = await freePort()
    const other = createServer()
    await new Promise<void>((resolve) => other.listen(port + 3, '127.0.0.1', resolve))
    await expect(openNewsstand({ port })).rejects.toMatchObject({
      code: 'port-occupied',
      value: port + 3,
      where: `127.0.0.1:${port + 3}`,
      todo: expect.stringContaining('another port'),
    })
    await new Promise((resolve) => other.close(resolve))
    await (await openNewsstand({ port })).close()
  })

  it.each([0, -1, 1.5, 65_531, Number.NaN])('refuse %s', async (port) => {
    await expect(openNewsstand({ port })).rejects.toMatchObject({ code: 'port-invalid', value: port })
  })
})

/** A port below the ephemeral range, so that no other test is given it, from which six are free. */
async function freePort(): Promise<number> {
  for (let port = 20_000 + (process.pid % 1000) * 10; port < 32_000; port += 10) {
    const free = await Promise.all([0, 1, 2, 3, 4, 5].map((step) => isFree(port + step)))
    if (free.every(Boolean)) return port
  }
  throw new Error('no six free ports in a row')
}

function isFree(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const probe = createServer()
    probe.once('error', () => resolve(false))
    probe.listen(port, '127.0.0.1', () => probe.close(() => resolve(true)))
  })
}
