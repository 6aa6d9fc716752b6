import type { Ending } from './archive/ending.ts'
import { restsAt } from './archive/host-note.ts'
import type { Ledger } from './archive/ledger.ts'
import { userAgentOf } from './check-plan.ts'
import { openAgent } from './fetch/agent.ts'
import { crawl } from './fetch/crawl.ts'
import type { Desk } from './fetch/desk.ts'
import type { Exchange } from './fetch/exchange.ts'
import { findWall } from './fetch/find-wall.ts'
import { type HostTurns, openHostTurns } from './fetch/host-turns.ts'
import { crawleeClient } from './fetch/http-client.ts'
import { keysOf } from './keys.ts'
import type { Browser } from './fetch/open-browser.ts'
import { Refusal } from './fetch/refusal.ts'
import { robotsGate } from './fetch/robots-gate.ts'
import { type Address, type Version, visit } from './fetch/visit.ts'
import type { GatherPlan } from './gather-plan.ts'

/** The one who goes out: visits addresses and enters what became of them into the ledger. */
export type Visitor = {
  /** Visits each address; `onEnd` hears of each that ended. Returns when all have, or when the run is stopped. */
  visitAll: (addresses: readonly Address[], onEnd: (address: Address) => Promise<void>) => Promise<void>
  close: () => Promise<void>
}

/** A ledger that is open for writing. */
type OpenLedger = Pick<Ledger, 'ending' | 'notes'> & { writer: NonNullable<Ledger['writer']> }

/** Opens the network for a run. Nothing is sent yet. */
export function openVisitor(plan: GatherPlan, { ending, notes, writer }: OpenLedger): Visitor {
  const earlierOf = (address: Address): Ending | undefined => {
    const known = ending(address)
    return known?.outcome === 'ok' || known?.outcome === 'not-modified' ? known : undefined
  }
  const tell = tellOnce(plan.onStep)
  const signal = plan.signal ?? new AbortController().signal
  const desk: Desk = {
    agent: openAgent(plan.study.crawl),
    turns: restingTurns(plan, { notes, tell }),
    crawl: plan.study.crawl,
    userAgent: userAgentOf(plan),
    keysFor: keysOf(plan),
    hasContact: plan.study.contact !== undefined,
    now: plan.now ?? (() => new Date()),
    note: writer.note,
    tell,
    signal,
  }
  const permit = robotsGate(desk)
  const client = crawleeClient(desk, permit)
  let browser: Promise<Browser | undefined> | undefined
  const keepPage = async (address: Address, exchange: Exchange): Promise<void> => {
    const wall = findWall(exchange.body)
    if (wall?.outcome !== 'js-only' || plan.study.crawl.browser !== true) {
      await writer.keep(address, exchange, wall)
      return
    }
    // Loaded and started only when the first such page comes.
    browser ??= import('./fetch/open-browser.ts').then(async ({ openBrowser }) => openBrowser(desk, permit))
    const opened = await browser
    const filled = await opened?.fill(exchange)
    signal.throwIfAborted()
    const missing =
      opened === undefined ? { ...wall, reason: `${wall.reason} No browser is installed to open it.` } : wall
    if (filled === undefined) await writer.keep(address, exchange, missing)
    else await writer.keep(address, filled, findWall(filled.body))
  }
  const visitOne = async (address: Address): Promise<boolean> => {
    try {
      const earlier = earlierOf(address)
      const exchange = await visit(desk, address, { permit, known: earlier && versionOf(earlier) })
      if (exchange.status === 304 && earlier !== undefined) await writer.confirm(address, exchange, earlier)
      else if (address.kind === 'listing') await writer.keep(address, exchange)
      else await keepPage(address, exchange)
    } catch (error) {
      // Stopped in the middle: the address has no ending, and is visited again when the run goes on.
      if (signal.aborted) return false
      if (!(error instanceof Refusal)) throw error
      await writer.refuse(address, error)
    }
    return true
  }
  return {
    visitAll: async (addresses, onEnd) => {
      const byUrl = new Map(addresses.map((address) => [address.url, address]))
      const handle = async (url: string): Promise<void> => {
        const address = byUrl.get(url)
        if (address !== undefined && (await visitOne(address))) await onEnd(address)
      }
      await crawl([...byUrl.keys()], handle, { turns: desk.turns, client, signal })
    },
    close: async () => {
      await (await browser)?.close()
      await desk.agent.destroy()
    },
  }
}

/** A host that moved would be told of with each of its pages. */
function tellOnce(onStep: Desk['tell'] = () => undefined): Desk['tell'] {
  const moves = new Set<string>()
  return (step) => {
    if (step.step === 'moved') {
      const move = `${new URL(step.url).host} ${new URL(step.to).host}`
      if (moves.has(move)) return
      moves.add(move)
    }
    onStep(step)
  }
}

/** Turns that leave each host in peace as long as an earlier run of the folder, perhaps killed, still owes it. */
function restingTurns(
  { study: { crawl } }: GatherPlan,
  { notes, tell }: { notes: Ledger['notes']; tell: Desk['tell'] },
): HostTurns {
  const turns = openHostTurns(crawl, tell)
  for (const [host, restMs] of restsAt(new Date(), notes, crawl.timeoutMs)) turns.postpone(host, restMs)
  return turns
}

function versionOf({ url, finalUrl, etag, lastModified }: Ending): Version {
  return { url: finalUrl ?? url, etag, lastModified }
}
