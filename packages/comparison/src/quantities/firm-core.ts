import { byText } from '../order.ts'
import { agglomerate } from './agglomerate.ts'
import type { Exceptions } from './contradiction.ts'
import type { Profile } from './profile.ts'
import { FIRM_THRESHOLD } from './similarity.ts'

/**
 * The claims of a quantity whose words make sure that they are about one thing: of the groups that still hold together
 * when more must speak for each joining, the one of most outlets. A row may hold a claim whose words leave that open; a
 * verdict that outlets contradict each other must not rest on it. No number is looked at.
 */
export function firmCore(leaves: readonly Profile[], exceptions: Exceptions): ReadonlySet<string> {
  const groups = agglomerate(leaves, exceptions, FIRM_THRESHOLD)
  const ranked = groups.toSorted(
    (a, b) => outletsOf(b) - outletsOf(a) || b.members.length - a.members.length || byText(firstOf(a), firstOf(b)),
  )
  return ranked[0]?.ids ?? new Set()
}

function outletsOf({ members }: Profile): number {
  return new Set(members.map((slots) => slots.outlet)).size
}

function firstOf({ ids }: Profile): string {
  return [...ids].toSorted(byText)[0] ?? ''
}
