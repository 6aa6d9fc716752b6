import type { Changes, Comparison, GateLevel, Gates, Interval, Quantity } from '@parallax/model'
import type { GateResult } from '@parallax/report'

/** What the gates look at: this run of one event, and the earlier one if there was one. */
export type GateInput = {
  readonly comparison: Comparison
  /** Pages, articles and lines that were lost. */
  readonly lost: number
  readonly baseline?: Comparison
  readonly changes?: Changes
}

/** The gates of the study held against one event, in the order of the study's schema; those that are off are left out. */
export function holdGates(gates: Gates, input: GateInput): GateResult[] {
  return GATES.flatMap(({ gate, levelOf, breachesOf }): GateResult[] => {
    const level = levelOf(gates)
    if (level === 'off') return []
    const breaches = breachesOf(input, gates)
    return [
      {
        gate,
        level,
        event: input.comparison.event.id,
        state: breaches === null ? 'unchecked' : breaches.length > 0 ? 'breached' : 'passed',
        messages: breaches ?? ['there is no earlier run of this event to compare with'],
      },
    ]
  })
}

type Gate = {
  gate: keyof Gates
  levelOf: (gates: Gates) => GateLevel
  /** Sentences, none where the gate holds; null where nothing can be said without a baseline. */
  breachesOf: (input: GateInput, gates: Gates) => string[] | null
}

const GATES: readonly Gate[] = [
  { gate: 'new-conflict', levelOf: (gates) => gates['new-conflict'], breachesOf: newConflicts },
  { gate: 'revised-down', levelOf: (gates) => gates['revised-down'], breachesOf: revisedDown },
  {
    gate: 'arithmetic',
    levelOf: (gates) => gates.arithmetic,
    breachesOf: ({ comparison }) =>
      comparison.checks
        .filter(({ state }) => state === 'off')
        .map(({ outlet, statement }) => `${outlet}: ${statement}`),
  },
  {
    gate: 'evidence-changed',
    levelOf: (gates) => gates['evidence-changed'],
    breachesOf: ({ changes }) =>
      changes?.changes
        .filter(({ what, change }) => what === 'article' && change === 'changed')
        .map(({ outlet, label }) => `${outlet ?? 'an outlet'} edited “${label}”`) ?? null,
  },
  {
    gate: 'min-outlets',
    levelOf: (gates) => gates['min-outlets']?.level ?? 'off',
    breachesOf: ({ comparison }, gates) => {
      const read = comparison.outlets.filter(({ state }) => state === 'read').length
      const least = gates['min-outlets']?.outlets ?? 0
      return read < least ? [`${read} outlets read in full, fewer than ${least}`] : []
    },
  },
  {
    gate: 'max-failures',
    levelOf: (gates) => gates['max-failures']?.level ?? 'off',
    breachesOf: ({ lost }, gates) => {
      const most = gates['max-failures']?.failures ?? 0
      return lost > most ? [`${lost} pages, articles or lines lost, more than ${most}`] : []
    },
  },
]

function newConflicts({ comparison, changes }: GateInput): string[] {
  const fresh = new Set(
    changes?.changes.filter(({ what, outlet }) => what === 'verdict' || outlet === undefined).map(({ id }) => id),
  )
  return comparison.quantities
    .filter(({ id, scope, verdict }) => scope === 'focal' && verdict === 'conflict' && (!changes || fresh.has(id)))
    .map(({ label, because }) => `${label}: ${because.join(' ')}`)
}

/** Only what must be less counts: "at least 20" after 24 takes nothing back. */
function revisedDown({ comparison, baseline, changes }: GateInput): string[] | null {
  if (!baseline || !changes) return null
  const revised = changes.changes.filter(({ what, change }) => what === 'quantity' && change === 'changed')
  return revised.flatMap(({ id, label, outlet, before, after }) => {
    const now = comparison.quantities.find((quantity) => quantity.id === id)
    const was = baseline.quantities.find(
      (quantity) => (quantity.id === id || quantity.label === label) && intervalOf(quantity, outlet, before),
    )
    const earlier = was && intervalOf(was, outlet, before)
    const later = now && intervalOf(now, outlet, after)
    if (!earlier || !later || later.upper === null || earlier.lower === null || later.upper >= earlier.lower) return []
    return [`${label}: ${outlet ?? ''} gives ${after ?? ''}, before ${before ?? ''}`]
  })
}

function intervalOf(quantity: Quantity, outlet: string | undefined, value: string | undefined): Interval | undefined {
  return quantity.perOutlet.find((position) => position.outlet === outlet && position.value === value)?.interval
}
