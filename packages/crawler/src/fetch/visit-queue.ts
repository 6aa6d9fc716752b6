import type { IRequestManager, Request } from '@crawlee/core'
import { type HostTurns, MAX_WAIT_MS } from './host-turns.ts'

/** The part of crawlee's request queue that a crawler asks when we say what to visit next. */
export type VisitQueue = Pick<
  IRequestManager,
  | 'isEmpty'
  | 'isFinished'
  | 'fetchNextRequest'
  | 'markRequestHandled'
  | 'reclaimRequest'
  | 'getTotalCount'
  | 'getPendingCount'
> & { addRequest: (request: Request) => Promise<never> }

/**
 * A queue that hands out a request only when its host's turn has come, one per host at a time, in the given order within
 * each host. Nothing is stored and nothing is added on the way: the journal is the memory of a run.
 * Once `signal` aborts it hands out nothing more.
 */
export function visitQueue(requests: readonly Request[], turns: HostTurns, signal: AbortSignal): VisitQueue {
  const waiting = Map.groupBy(requests, (request) => hostOf(request))
  const underWay = new Set<string>()
  for (const host of waiting.keys()) turns.tellWait(host)
  const nextHost = (): string | undefined => {
    if (signal.aborted) return undefined
    for (const host of waiting.keys()) if (!underWay.has(host) && isReady(turns.dueInMs(host))) return host
    return undefined
  }
  const take = (host: string): Request | null => {
    const request = waiting.get(host)?.shift() ?? null
    if (waiting.get(host)?.length === 0) waiting.delete(host)
    underWay.add(host)
    return request
  }
  const end = async (request: Request): Promise<null> => {
    const host = hostOf(request)
    underWay.delete(host)
    if (waiting.has(host) && !signal.aborted) turns.tellWait(host)
    return null
  }
  const pending = (): number => [...waiting.values()].reduce((sum, requests) => sum + requests.length, underWay.size)
  return {
    isEmpty: async () => nextHost() === undefined,
    isFinished: async () => underWay.size === 0 && (signal.aborted || waiting.size === 0),
    fetchNextRequest: async () => {
      const host = nextHost()
      return host === undefined ? null : take(host)
    },
    markRequestHandled: end,
    reclaimRequest: end,
    getTotalCount: () => requests.length,
    getPendingCount: pending,
    addRequest: async (request) => {
      throw new Error(`the queue was given all addresses at the start, and cannot take ${request.url}`)
    },
  }
}

/** A host that wants a rest beyond the bound is handed out at once: its pages end as deferred without being asked for. */
function isReady(dueInMs: number): boolean {
  return dueInMs <= 0 || (dueInMs > MAX_WAIT_MS && dueInMs < Infinity)
}

function hostOf(request: Request): string {
  return new URL(request.url).hostname
}
