import type { Comparison, Gates } from '@parallax/model'

/** A gate of the study that this comparison breaches. */
export type Breach = { readonly level: 'warn' | 'error'; readonly message: string }

/** The gates of the study held against one comparison, in the order of the study's schema. */
export function breachedGates(gates: Gates, comparison: Comparison): Breach[] {
  const conflicts = comparison.quantities.filter(({ scope, verdict }) => scope === 'focal' && verdict === 'conflict')
  const off = comparison.checks.filter(({ state }) => state === 'off')
  const read = comparison.outlets.filter(({ state }) => state === 'read').length
  const least = gates['min-outlets']
  return [
    ...breach(
      gates['new-conflict'],
      conflicts.length > 0,
      `${comparison.event.id}: conflicts on ${conflicts.map(({ label }) => label).join('; ')}`,
    ),
    ...breach(
      gates.arithmetic,
      off.length > 0,
      `${comparison.event.id}: ${off.map(({ statement }) => statement).join('; ')}`,
    ),
    ...(least
      ? breach(
          least.level,
          read < least.outlets,
          `${comparison.event.id}: ${read} outlets read in full, fewer than ${least.outlets}`,
        )
      : []),
  ]
}

function breach(level: Gates['arithmetic'], breached: boolean, message: string): Breach[] {
  return breached && level !== 'off' ? [{ level, message }] : []
}
