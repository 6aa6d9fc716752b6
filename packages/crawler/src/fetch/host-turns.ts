import { setTimeout as pause } from 'node:timers/promises'
import type { CrawlRules } from '@parallax/model'
import { Refusal } from './refusal.ts'

/** Least pause between two requests to a host that is not the researcher's own, in milliseconds. */
const POLITE_GAP_MS = 5000

/** A host that asks for a longer pause is left for this run, in milliseconds. */
export const MAX_WAIT_MS = 300_000

/** Times are of the process's own clock, in milliseconds: no change of the machine's clock shortens a pause. */
type Host = { endedAt: number; restsUntil: number; gapMs: number; last: Promise<void>; queued: number }

/** Whose turn it is at each host. Every request takes a turn: pages, redirects, listings, robots.txt. */
export type HostTurns = {
  /**
   * Waits until the host is free and its gap has passed, and gives back the function that ends the turn.
   * Throws a Refusal (`deferred`) for a host that asked for a pause beyond the bound, and the signal's reason when stopped.
   */
  take: (host: string, signal: AbortSignal) => Promise<() => void>
  /** Milliseconds until a request to the host could start; Infinity while one is under way or waits. */
  dueInMs: (host: string) => number
  /** Lets the host rest for so long from now. */
  postpone: (host: string, waitMs: number) => void
  /** Sets the gap to at least so much, as a robots.txt asks. */
  widenGap: (host: string, gapMs: number) => void
}

/** Turns by the study's rules: `gapMs` itself for the researcher's own hosts, at least five seconds for all others. */
export function openHostTurns(crawl: CrawlRules): HostTurns {
  const hosts = new Map<string, Host>()
  const own = new Set(crawl.ownHosts.map((host) => host.toLowerCase()))
  const at = (name: string): Host => {
    const known = hosts.get(name)
    if (known !== undefined) return known
    const gapMs = own.has(name) ? crawl.gapMs : Math.max(crawl.gapMs, POLITE_GAP_MS)
    const host = { endedAt: -Infinity, restsUntil: 0, gapMs, last: Promise.resolve(), queued: 0 }
    hosts.set(name, host)
    return host
  }
  return {
    take: async (name, signal) => takeTurn(at(name), name, signal),
    dueInMs: (name) => (at(name).queued > 0 ? Infinity : waitMsOf(at(name))),
    postpone: (name, waitMs) => {
      at(name).restsUntil = Math.max(at(name).restsUntil, performance.now() + waitMs)
    },
    widenGap: (name, gapMs) => {
      at(name).gapMs = Math.max(at(name).gapMs, gapMs)
    },
  }
}

async function takeTurn(host: Host, name: string, signal: AbortSignal): Promise<() => void> {
  const before = host.last
  const { promise, resolve } = Promise.withResolvers<void>()
  host.last = promise
  host.queued += 1
  const end = (): void => {
    host.queued -= 1
    resolve()
  }
  try {
    await before
    await restUntilReady(host, name, signal)
  } catch (error) {
    end()
    throw error
  }
  return () => {
    host.endedAt = performance.now()
    end()
  }
}

/** The gap runs from the end of one answer to the start of the next request: a slow host is not asked sooner. */
function waitMsOf({ endedAt, gapMs, restsUntil }: Host): number {
  return Math.max(endedAt + gapMs, restsUntil) - performance.now()
}

/** Asked again after each rest: a timer may fire a little early, and the host may have been postponed meanwhile. */
async function restUntilReady(host: Host, name: string, signal: AbortSignal): Promise<void> {
  for (;;) {
    signal.throwIfAborted()
    const waitMs = waitMsOf(host)
    if (waitMs <= 0) return
    if (waitMs > MAX_WAIT_MS) {
      throw new Refusal(
        'deferred',
        `${name} asked for a pause of ${Math.ceil(waitMs / 1000)} s; visit it in a later run.`,
      )
    }
    await pause(Math.ceil(waitMs), undefined, { signal })
  }
}
