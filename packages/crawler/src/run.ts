import { type Ledger, openLedger } from './archive/ledger.ts'
import { checkPlan, userAgentOf } from './check-plan.ts'
import type { Address } from './fetch/visit.ts'
import type { GatherPlan } from './gather-plan.ts'
import type { Visitor } from './visitor.ts'

/** A run under way: its plan, what is known, and how more becomes known. */
export type Run = {
  plan: GatherPlan
  ledger: Ledger
  /** Visits the addresses that have no ending yet, none of them offline. `onEnd` hears of each that ended now. */
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
  const visitor = ledger.writer === undefined ? undefined : await sendOut(plan, ledger.writer)
  return {
    plan,
    ledger,
    visit: async (addresses, onEnd) => {
      const open = addresses.filter((address) => ledger.ending(address) === undefined)
      await visitor?.visitAll(open, onEnd)
    },
    close: async () => {
      await visitor?.close()
      await ledger.close()
    },
  }
}

/** Loaded only here: crawlee and the HTTP client cost half a second that no other command should pay. */
async function sendOut(plan: GatherPlan, writer: NonNullable<Ledger['writer']>): Promise<Visitor> {
  const { openVisitor } = await import('./visitor.ts')
  return openVisitor(plan, writer)
}
