import { addressOfHost, isAllowedAddress } from './address-guard.ts'
import type { Desk } from './desk.ts'
import { type Ask, type Exchange, exchange } from './exchange.ts'
import { MAX_WAIT_MS } from './host-turns.ts'
import { isLocalHost } from './local-host.ts'
import { Refusal } from './refusal.ts'
import { retryAfterMs } from './retry-after.ts'

const MAX_RETRIES = 2
const FIRST_PAUSE_MS = 1000
const MOVED = new Set([301, 302, 303, 307, 308])

/** How to follow an address, and what to take of the answer at its end. */
export type Errand = {
  accept: Ask['accept']
  maxBytes: number
  longer: Ask['longer']
  maxRedirects: number
  /** The `accept` header. */
  wants: string
  /** Further headers for an address. */
  headersFor?: (url: string) => Record<string, string>
  /** Asked before every hop; throws a Refusal where it may not be made. */
  permit: (url: string) => Promise<void>
}

/**
 * The answer at the end of an address's redirects, whatever its status but a redirect's. Each hop is checked, takes its
 * turn at its host, and draws on one deadline, which does not run while it waits for the turn. Throws a Refusal.
 */
export async function follow(desk: Desk, address: string, errand: Errand): Promise<Exchange> {
  const deadline = { leftMs: desk.crawl.timeoutMs }
  let url = address
  for (let hop = 0; hop <= errand.maxRedirects; hop += 1) {
    checkAddress(desk, url)
    await errand.permit(url)
    const answer = await askPatiently(desk, { url, errand, deadline })
    if (!MOVED.has(answer.status)) return answer
    const next = nextAddress(answer)
    if (new URL(next).host !== new URL(url).host) desk.tell({ step: 'moved', url, to: next })
    url = next
  }
  throw new Refusal('failed', `More than ${errand.maxRedirects} redirects.`, { finalUrl: url })
}

/** What can be told from the address alone; names are looked up, and checked again, when the connection is made. */
function checkAddress(desk: Desk, url: string): void {
  const { hostname, protocol } = new URL(url)
  if (protocol !== 'http:' && protocol !== 'https:') {
    throw new Refusal('failed', `Not visited: leads to ${protocol} and not to http(s).`, {
      finalUrl: url,
      notAsked: true,
    })
  }
  const address = addressOfHost(hostname)
  if (address !== undefined && !isAllowedAddress(address, desk.crawl.loopback)) {
    throw new Refusal('failed', `Not visited: ${address} is not a public address.`, { finalUrl: url, notAsked: true })
  }
  if (!desk.hasContact && !isLocalHost(url, desk.crawl)) {
    throw new Refusal('failed', `Not visited: the study names no contact, and ${hostname} is a live host.`, {
      finalUrl: url,
      notAsked: true,
    })
  }
}

function nextAddress(answer: Exchange): string {
  const location = headerOf(answer, 'location')
  if (location === undefined || !URL.canParse(location, answer.url)) {
    throw new Refusal('failed', `HTTP ${answer.status} without an address to go to.`, { status: answer.status })
  }
  const next = new URL(location, answer.url)
  next.hash = ''
  next.username = ''
  next.password = ''
  return next.href
}

type Hop = { url: string; errand: Errand; deadline: { leftMs: number } }

/** Asks, and asks again after the pause that a busy host names, twice at most. */
async function askPatiently(desk: Desk, hop: Hop): Promise<Exchange> {
  const host = new URL(hop.url).hostname
  for (let attempt = 0; ; attempt += 1) {
    const answer = await askInTurn(desk, host, hop)
    const pauseMs = pauseOf(answer, attempt, desk.now())
    if (pauseMs === undefined) return answer
    desk.turns.postpone(host, pauseMs)
    desk.note({ host, restsFrom: new Date().toISOString(), restMs: pauseMs })
    if (attempt < MAX_RETRIES && pauseMs <= MAX_WAIT_MS) continue
    const status = answer.status
    throw new Refusal('rate-limited', `HTTP ${status}: the host asked us to wait ${pauseMs / 1000} s.`, {
      status,
      finalUrl: hop.url,
    })
  }
}

async function askInTurn(desk: Desk, host: string, { url, errand, deadline }: Hop): Promise<Exchange> {
  const endTurn = await desk.turns.take(host, desk.signal)
  const startedAt = performance.now()
  try {
    if (deadline.leftMs < 1) throw new Refusal('timeout', `No whole answer within ${desk.crawl.timeoutMs} ms.`)
    desk.note({ host, askedAt: new Date().toISOString(), gapMs: desk.turns.gapMs(host) })
    const answer = await exchange(desk.agent, {
      url,
      headers: {
        'user-agent': desk.userAgent,
        accept: errand.wants,
        'accept-encoding': 'gzip, br',
        ...desk.keysFor(url),
        ...errand.headersFor?.(url),
      },
      timeoutMs: Math.ceil(deadline.leftMs),
      maxBytes: errand.maxBytes,
      longer: errand.longer,
      accept: errand.accept,
      signal: desk.signal,
    })
    const tookMs = Math.round(performance.now() - startedAt)
    desk.tell({ step: 'fetched', url, status: answer.status, bytes: answer.body.byteLength, tookMs })
    desk.turns.note(host, answer.status >= 500 ? 'failed' : 'answered')
    return answer
  } catch (error) {
    if (error instanceof Refusal) desk.turns.note(host, isHostFailure(error) ? 'failed' : 'answered')
    throw error
  } finally {
    deadline.leftMs -= performance.now() - startedAt
    endTurn()
  }
}

/** What the host or the way to it failed at; an answer that we turned away is none. */
function isHostFailure({ outcome }: Refusal): boolean {
  return outcome === 'failed' || outcome === 'timeout' || outcome === 'bad-tls'
}

/** 429 always asks for a pause, 503 only when it names one (RFC 6585, section 4; RFC 9110, section 15.6.4). */
function pauseOf(answer: Exchange, attempt: number, now: Date): number | undefined {
  const named = retryAfterMs(headerOf(answer, 'retry-after'), now)
  if (answer.status === 429) return named ?? FIRST_PAUSE_MS * 2 ** attempt
  return answer.status === 503 ? named : undefined
}

function headerOf(answer: Exchange, name: string): string | undefined {
  return answer.headers.find(([header]) => header === name)?.[1]
}
