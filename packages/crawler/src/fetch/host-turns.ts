import { setTimeout as pause } from 'node:timers/promises'
import { type CrawlRules, sha256 } from '@parallax/model'
import type { GatherStep, WaitReason } from '../gather-step.ts'
import { Refusal } from './refusal.ts'

/** Least pause between two requests to a host that is not the researcher's own, in milliseconds. */
const POLITE_GAP_MS = 5000

/** A host that asks for a longer pause is left for this run, in milliseconds. */
export const MAX_WAIT_MS = 300_000

/** A slow host is given this many times the time that its last answer took. */
const LATENCY_FACTOR = 5

/** After so many failures in a row a host is left for this run. */
const MAX_FAILURES = 5

/** A shorter pause is not told, in milliseconds. */
const WORTH_TELLING_MS = 1000

/** Times are of the process's own clock, in milliseconds: no change of the machine's clock shortens a pause. */
type Host = {
  name: string
  isOwn: boolean
  endedAt: number
  restsUntil: number
  /** Who wanted that rest: the host, or we after a failure. */
  restsFor: 'asked' | 'failed'
  /** As the study has it, and as it is now. */
  ruleMs: number
  gapMs: number
  /** How long the last turn took. */
  latencyMs: number
  /** Failures in a row. */
  failures: number
  last: Promise<void>
  queued: number
}

/** Whose turn it is at each host. Every request takes a turn: pages, redirects, listings, robots.txt. */
export type HostTurns = {
  /**
   * Waits until the host is free and its gap has passed, and gives back the function that ends the turn.
   * Throws a Refusal (`deferred`) for a host that asked for a pause beyond the bound, and the signal's reason when stopped.
   */
  take: (host: string, signal: AbortSignal) => Promise<() => void>
  /** How long the host is left in peace after an answer, as far as is known before it, in milliseconds. */
  gapMs: (host: string) => number
  /** Tells how long the host will be waited for: somebody has more to ask of it. */
  tellWait: (host: string) => void
  /** Milliseconds until a request to the host could start; Infinity while one is under way or waits. */
  dueInMs: (host: string) => number
  /** Lets the host rest for so long from now. */
  postpone: (host: string, waitMs: number) => void
  /**
   * Notes how a request ended. After a failure the host rests for its gap, doubled for each failure in a row, give or take
   * half by a fixed draw; after the fifth it is left for this run.
   */
  note: (host: string, ending: 'answered' | 'failed') => void
  /** Sets the gap to at least so much, as a robots.txt asks. */
  widenGap: (host: string, gapMs: number) => void
}

/**
 * Turns by the study's rules: `gapMs` itself for the researcher's own hosts, at least five seconds for all others. `tell`
 * hears of waits.
 */
export function openHostTurns(crawl: CrawlRules, tell: (step: GatherStep) => void = () => undefined): HostTurns {
  const hosts = new Map<string, Host>()
  const own = new Set(crawl.ownHosts.map((host) => host.toLowerCase()))
  const at = (name: string): Host => {
    const known = hosts.get(name)
    if (known !== undefined) return known
    const host = newHost(name, own.has(name), crawl.gapMs)
    hosts.set(name, host)
    return host
  }
  return {
    take: async (name, signal) => takeTurn(at(name), signal, tell),
    gapMs: (name) => fullGapMs(at(name)),
    tellWait: (name) => tellWait(at(name), tell),
    dueInMs: (name) => (at(name).queued > 0 ? Infinity : waitMsOf(at(name))),
    postpone: (name, waitMs) => restFor(at(name), waitMs, 'asked'),
    note: (name, ending) => noteEnding(at(name), ending),
    widenGap: (name, gapMs) => {
      at(name).gapMs = Math.max(at(name).gapMs, gapMs)
    },
  }
}

function newHost(name: string, isOwn: boolean, ruleMs: number): Host {
  const gapMs = isOwn ? ruleMs : Math.max(ruleMs, POLITE_GAP_MS)
  const times = { endedAt: -Infinity, restsUntil: 0, ruleMs: gapMs, gapMs, latencyMs: 0 }
  return { name, isOwn, ...times, restsFor: 'asked', failures: 0, last: Promise.resolve(), queued: 0 }
}

function noteEnding(host: Host, ending: 'answered' | 'failed'): void {
  host.failures = ending === 'answered' ? 0 : host.failures + 1
  if (host.failures === 0) return
  const restMs = host.gapMs * 2 ** host.failures * drawFor(host.name, host.failures)
  restFor(host, Math.min(restMs, MAX_WAIT_MS), 'failed')
}

function restFor(host: Host, restMs: number, why: Host['restsFor']): void {
  const until = performance.now() + restMs
  if (until <= host.restsUntil) return
  host.restsUntil = until
  host.restsFor = why
}

/** From 0.5 to 1.5, the same in every run: hosts that failed together are not asked together again. */
function drawFor(name: string, failures: number): number {
  return 0.5 + Number.parseInt(sha256(`${name} ${failures}`).slice(0, 8), 16) / 0xff_ff_ff_ff
}

type Tell = (step: GatherStep) => void

async function takeTurn(host: Host, signal: AbortSignal, tell: Tell): Promise<() => void> {
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
    await restUntilReady(host, signal, tell)
  } catch (error) {
    end()
    throw error
  }
  const startedAt = performance.now()
  return () => {
    host.endedAt = performance.now()
    host.latencyMs = host.endedAt - startedAt
    end()
  }
}

/** The gap runs from the end of one answer to the start of the next request: a slow host is not asked sooner. */
function waitMsOf(host: Host): number {
  // Handed out at once, as a host is that asks for a rest beyond the bound: its pages end without being asked for.
  if (host.failures >= MAX_FAILURES) return 2 * MAX_WAIT_MS
  return Math.max(host.endedAt + fullGapMs(host), host.restsUntil) - performance.now()
}

function fullGapMs({ gapMs, isOwn, latencyMs }: Host): number {
  return Math.max(gapMs, isOwn ? 0 : LATENCY_FACTOR * latencyMs)
}

function tellWait(host: Host, tell: Tell): void {
  const waitMs = Math.ceil(waitMsOf(host))
  if (waitMs < WORTH_TELLING_MS || waitMs > MAX_WAIT_MS) return
  tell({ step: 'waiting', host: host.name, waitMs, why: reasonOf(host) })
}

function reasonOf(host: Host): WaitReason {
  if (host.restsUntil > host.endedAt + fullGapMs(host)) return host.restsFor
  if (fullGapMs(host) > host.gapMs) return 'slow'
  return host.gapMs > host.ruleMs ? 'crawl-delay' : 'gap'
}

/** Asked again after each rest: a timer may fire a little early, and the host may have been postponed meanwhile. */
async function restUntilReady(host: Host, signal: AbortSignal, tell: Tell): Promise<void> {
  const { name } = host
  for (;;) {
    signal.throwIfAborted()
    if (host.failures >= MAX_FAILURES) {
      throw new Refusal('deferred', `${name} failed ${host.failures} times in a row; visit it in a later run.`)
    }
    const waitMs = waitMsOf(host)
    if (waitMs <= 0) return
    if (waitMs > MAX_WAIT_MS) {
      throw new Refusal(
        'deferred',
        `${name} asked for a pause of ${Math.ceil(waitMs / 1000)} s; visit it in a later run.`,
      )
    }
    tellWait(host, tell)
    await pause(Math.ceil(waitMs), undefined, { signal })
  }
}
