import type { Outcome } from '@parallax/model'
import type { Ending } from './archive/ending.ts'
import { type Ledger, openLedger } from './archive/ledger.ts'
import { checkPlan, userAgentOf } from './check-plan.ts'
import type { Address } from './fetch/visit.ts'
import type { GatherPlan } from './gather-plan.ts'
import type { openVisitor, Visitor } from './visitor.ts'

/** A run under way: its plan, what is known, and how more becomes known. */
export type Run = {
  plan: GatherPlan
  ledger: Ledger
  /** Whether an address is still to be visited in this run; of no address offline. */
  isOpen: (address: Address) => boolean
  /** Visits the addresses that are open, each once and none of them offline. `onEnd` hears of each that ended now. */
  visit: (addresses: readonly Address[], onEnd: (address: Address) => Promise<void>) => Promise<void>
  close: () => Promise<void>
}

/** Checks a plan and opens its folder and, unless it is offline, the network. */
export async function openRun(plan: GatherPlan): Promise<Run> {
  checkPlan(plan)
  const ledger = await openLedger(plan.out, {
    mode: plan.mode,
    software: userAgentOf(plan),
    now: plan.now ?? (() => new Date()),
  })
  const { writer } = ledger
  const visitor =
    writer === undefined ? undefined : await sendOut(plan, { ending: ledger.ending, notes: ledger.notes, writer })
  const visited = new Set<string>()
  const isOpen = (address: Address): boolean =>
    !visited.has(keyOf(address)) && mayBeVisited(plan, ledger.ending(address))
  return {
    plan,
    ledger,
    isOpen,
    visit: async (addresses, onEnd) => {
      const open = addresses.filter(isOpen)
      for (const address of open) visited.add(keyOf(address))
      await visitor?.visitAll(open, onEnd)
    },
    close: async () => {
      await visitor?.close()
      await ledger.close()
    },
  }
}

/** Outcomes that another try may better; the others are answers. */
const MENDABLE = new Set<Outcome>(['robots-unreachable', 'rate-limited', 'timeout', 'bad-tls', 'failed'])

function mayBeVisited({ again }: GatherPlan, ending: Ending | undefined): boolean {
  if (ending === undefined) return true
  // What came from a file is what the file holds; the live page may be another by now.
  if (ending.source !== undefined) return false
  if (again === 'all') return true
  return again === 'failed' && MENDABLE.has(ending.outcome)
}

function keyOf({ kind, url }: Address): string {
  return `${kind} ${url}`
}

/** Loaded only here: crawlee and the HTTP client cost half a second that no other command should pay. */
async function sendOut(plan: GatherPlan, ledger: Parameters<typeof openVisitor>[1]): Promise<Visitor> {
  const visitor = await import('./visitor.ts')
  return visitor.openVisitor(plan, ledger)
}
