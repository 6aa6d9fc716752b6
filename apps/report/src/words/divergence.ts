import type { OutletPosition, Quantity } from '@parallax/model'
import type { Edition } from '../edition.ts'
import { formatInterval } from './numbers.ts'
import { capitalized, listed } from './lists.ts'

/** Outlets that give one value, as a reader would write it. */
export type Standpoint = { value: string; outlets: string[] }

/** Who stands where on a quantity: by camp where there are several, else by the value as printed; the largest first. */
function standpoints(edition: Edition, quantity: Quantity): Standpoint[] {
  const made =
    quantity.camps.length > 1
      ? quantity.camps.map((camp, index) => ({
          value: campValue(quantity, index),
          outlets: camp.outlets.map(edition.outletName),
        }))
      : byValue(edition, quantity.perOutlet)
  return made.toSorted((a, b) => b.outlets.length - a.outlets.length)
}

/**
 * What a camp says: the value as printed where all that stand in it alone print the same, else the interval they share.
 * A camp of one that says "90 min" should not read "0.059 to 0.066 days".
 */
export function campValue(quantity: Quantity, index: number): string {
  const own = quantity.perOutlet.filter(({ camps }) => camps.length === 1 && camps[0] === index)
  const [value, ...others] = new Set(own.map((position) => position.value))
  const camp = quantity.camps[index]
  if (value !== undefined && others.length === 0) return value
  return camp ? formatInterval(camp.interval, quantity.unit) : ''
}

/** The weightiest standpoints, and a word on how many more there are; a sentence of ten values is no sentence. */
export function topStandpoints(edition: Edition, quantity: Quantity): { top: Standpoint[]; rest: string } {
  const all = standpoints(edition, quantity)
  const top = all.slice(0, all.length > MOST + 1 ? MOST : all.length)
  const rest = all.length - top.length
  return { top, rest: rest > 0 ? `; ${rest} more values` : '' }
}

const MOST = 3

/** A divergence in one sentence: `People killed: 24 in A, B and 3 more; 35 in C.` */
export function divergenceSentence(edition: Edition, quantity: Quantity): string {
  const { top, rest } = topStandpoints(edition, quantity)
  const parts = top.map(({ value, outlets }) => `${value} in ${listed(outlets, 3)}`)
  return `${capitalized(quantity.label)}: ${parts.join('; ')}${rest}.`
}

function byValue(edition: Edition, positions: readonly OutletPosition[]): Standpoint[] {
  const values = new Map<string, string[]>()
  for (const position of positions) {
    values.set(position.value, [...(values.get(position.value) ?? []), edition.outletName(position.outlet)])
  }
  return [...values].map(([value, outlets]) => ({ value, outlets }))
}
