import type { Change, Comparison, Quantity } from '@parallax/model'
import { readOutlets } from './outlet-changes.ts'

/** Quantities that are new or no longer given, whose verdict changed, or of which an outlet now gives another value. */
export function quantityChanges(before: Comparison, after: Comparison): Change[] {
  const pairs = matchQuantities(before.quantities, after.quantities)
  const matched = new Set(pairs.values())
  const readNow = readOutlets(after)
  return [
    ...after.quantities.flatMap((quantity) => {
      const earlier = pairs.get(quantity)
      return earlier
        ? changesOf(earlier, quantity, readNow)
        : [describe(quantity, 'new', { after: valuesOf(quantity) })]
    }),
    ...before.quantities.flatMap((quantity): Change[] => {
      if (matched.has(quantity)) return []
      const unread = quantity.perOutlet.some((position) => !readNow.has(position.outlet))
      return [describe(quantity, unread ? 'not-retrieved' : 'absent', { before: valuesOf(quantity) })]
    }),
  ]
}

/** Later quantities to the earlier ones they are: by id, then by claims in common, then by slots. */
function matchQuantities(before: readonly Quantity[], after: readonly Quantity[]): Map<Quantity, Quantity> {
  const pairs = new Map<Quantity, Quantity>()
  const free = new Set(before)
  const keys: ((quantity: Quantity) => string[])[] = [
    ({ id }) => [id],
    ({ claims }) => [...claims],
    ({ kind, stratum, aspect, label }) => [[kind, stratum, aspect, label.toLowerCase()].join('|')],
  ]
  for (const keysOf of keys) {
    const index = new Map([...free].flatMap((quantity) => keysOf(quantity).map((key) => [key, quantity] as const)))
    for (const quantity of after.filter((each) => !pairs.has(each))) {
      const found = keysOf(quantity)
        .map((key) => index.get(key))
        .find((each) => each !== undefined && free.has(each))
      if (found === undefined) continue
      pairs.set(quantity, found)
      free.delete(found)
    }
  }
  return pairs
}

function changesOf(before: Quantity, after: Quantity, readNow: ReadonlySet<string>): Change[] {
  const verdict: Change[] =
    before.verdict === after.verdict
      ? []
      : [
          {
            what: 'verdict',
            change: 'changed',
            id: after.id,
            label: after.label,
            before: before.verdict,
            after: after.verdict,
          },
        ]
  const earlier = new Map(before.perOutlet.map((position) => [position.outlet, position.value]))
  const later = new Map(after.perOutlet.map((position) => [position.outlet, position.value]))
  const outlets = [...new Set([...earlier.keys(), ...later.keys()])]
  return [
    ...verdict,
    ...outlets.flatMap((outlet): Change[] => {
      const [was, is] = [earlier.get(outlet), later.get(outlet)]
      if (was === is) return []
      if (was === undefined) return [{ ...describe(after, 'new', { after: is ?? '' }), outlet }]
      if (is !== undefined) return [{ ...describe(after, 'changed', { before: was, after: is }), outlet }]
      return [{ ...describe(after, readNow.has(outlet) ? 'absent' : 'not-retrieved', { before: was }), outlet }]
    }),
  ]
}

function describe(quantity: Quantity, change: Change['change'], values: Pick<Change, 'before' | 'after'>): Change {
  return { what: 'quantity', change, id: quantity.id, label: quantity.label, ...values }
}

function valuesOf(quantity: Quantity): string {
  return quantity.perOutlet.map(({ outlet, value }) => `${outlet} ${value}`).join('; ')
}
