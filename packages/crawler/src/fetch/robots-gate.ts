import type { Desk } from './desk.ts'
import { follow } from './follow.ts'
import { MAX_WAIT_MS } from './host-turns.ts'
import { Refusal } from './refusal.ts'
import { ALLOW_ALL, MAX_ROBOTS_BYTES, type RobotsRules, parseRobots } from './robots-rules.ts'

/** The name that robots.txt files call us by. */
const ROBOTS_AGENT = 'parallax'

/** RFC 9309, section 2.3.1.2: follow at least five redirects. */
const MAX_REDIRECTS = 5

/**
 * A gate that lets an address through where its host's robots.txt does. Throws a Refusal: `robots-denied`,
 * `robots-unreachable` (no answer, 429 or 5xx: the RFC then forbids all), `deferred` for a crawl-delay beyond the bound.
 * Each origin is asked once per run; 4xx other than 429 allows all, as the RFC says.
 */
export function robotsGate(desk: Desk): (url: string) => Promise<void> {
  const origins = new Map<string, Promise<RobotsRules>>()
  return async (url) => {
    const { origin, hostname } = new URL(url)
    const asked = origins.get(origin) ?? fetchRules(desk, origin)
    origins.set(origin, asked)
    const rules = await asked
    const delayMs = rules.crawlDelayMs ?? 0
    if (delayMs > MAX_WAIT_MS) {
      throw new Refusal('deferred', `robots.txt of ${hostname} asks for ${delayMs / 1000} s between two pages.`)
    }
    desk.turns.widenGap(hostname, delayMs)
    const { allowed, line } = rules.permits(url)
    if (!allowed) throw new Refusal('robots-denied', `robots.txt of ${hostname}: "${line}".`, { finalUrl: url })
  }
}

async function fetchRules(desk: Desk, origin: string): Promise<RobotsRules> {
  const address = `${origin}/robots.txt`
  try {
    const { status, body } = await follow(desk, address, {
      accept: () => undefined,
      maxBytes: MAX_ROBOTS_BYTES,
      longer: 'cut',
      maxRedirects: MAX_REDIRECTS,
      wants: 'text/plain,*/*;q=0.5',
      permit: async () => undefined,
    })
    if (status >= 200 && status < 300) return parseRobots(new TextDecoder().decode(body), ROBOTS_AGENT)
    if (status >= 400 && status < 500) return ALLOW_ALL
    throw new Refusal('robots-unreachable', `HTTP ${status} for ${address}.`, { status })
  } catch (error) {
    if (error instanceof Refusal) throw unreachable(error, address)
    throw error
  }
}

/** A host that cannot be connected to at all says more by its own failure than by the missing robots.txt. */
function unreachable(refusal: Refusal, address: string): Refusal {
  const { outcome, message, details } = refusal
  const telling = outcome === 'robots-unreachable' || outcome === 'deferred' || outcome === 'bad-tls'
  if (telling || details.notAsked === true) return refusal
  return new Refusal('robots-unreachable', `${address} could not be read: ${message}`, { ...details, cause: refusal })
}
