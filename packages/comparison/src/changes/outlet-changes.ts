import type { Change, Comparison } from '@parallax/model'

/** Outlets that are new, that were read before and now were not, or whose coverage came further or less far. */
export function outletChanges(before: Comparison, after: Comparison): Change[] {
  const earlier = new Map(before.outlets.map((outlet) => [outlet.id, outlet]))
  const later = new Map(after.outlets.map((outlet) => [outlet.id, outlet]))
  const gone = before.outlets.filter((outlet) => !later.has(outlet.id) && outlet.state === 'read')
  return [
    ...after.outlets.flatMap((outlet): Change[] => {
      const base = {
        what: 'outlet',
        id: outlet.id,
        label: outlet.name,
        outlet: outlet.id,
        after: outlet.state,
      } as const
      const known = earlier.get(outlet.id)
      if (known === undefined) return [{ ...base, change: 'new' }]
      if (known.state === outlet.state) return []
      return [{ ...base, change: known.state === 'read' ? 'not-retrieved' : 'changed', before: known.state }]
    }),
    ...gone.map((outlet): Change => ({
      what: 'outlet',
      change: 'not-retrieved',
      id: outlet.id,
      label: outlet.name,
      outlet: outlet.id,
      before: outlet.state,
    })),
  ]
}

/** The outlets whose silence in a run means something: their full text was read. */
export function readOutlets(comparison: Comparison): Set<string> {
  return new Set(comparison.outlets.filter((outlet) => outlet.state === 'read').map((outlet) => outlet.id))
}
