import type { WatchedQuantity } from '@parallax/model'
import { familyOf } from './families.ts'
import type { Slots } from './slots.ts'
import { contentOf } from './vocabulary.ts'

/** The quantity a study watches that a claim is about: of several, the one of which the claim names most terms. */
export function watchedFor(slots: Slots, watched: readonly WatchedQuantity[]): WatchedQuantity | null {
  const scored = watched.map((quantity) => ({ quantity, score: score(slots, quantity) }))
  // The sort is stable: of equals the one the study names first.
  const best = scored.filter(({ score }) => score > 0).toSorted((a, b) => b.score - a.score)[0]
  return best?.quantity ?? null
}

/** Without terms a quantity takes the plain figures of its kind: "24 people killed", not "two officers killed". */
function score(slots: Slots, quantity: WatchedQuantity): number {
  const { claim, background } = slots
  if (familyOf(quantity.kind) !== slots.family || claim.aspect === 'change' || slots.block.split('|')[2] !== 'asserted')
    return 0
  if (quantity.terms.length === 0) return slots.head.length === 0 && !background ? 0.5 : 0
  return quantity.terms.filter((term) => names(slots, term)).length
}

function names(slots: Slots, term: string): boolean {
  const words = contentOf(term)
  return words.length > 0 && words.every((word) => slots.head.includes(word) || slots.wide.has(word))
}
