import type { WatchedQuantity } from '@parallax/model'
import { familyOf, stratumOf } from './families.ts'
import type { Slots } from './slots.ts'
import { canonical, narrowing } from './vocabulary.ts'

/** The quantity a study watches that a claim is about: of several, the one of which the claim names most terms. */
export function watchedFor(slots: Slots, watched: readonly WatchedQuantity[]): WatchedQuantity | null {
  const scored = watched.map((quantity) => ({ quantity, score: score(slots, quantity) }))
  // The sort is stable: of equals the one the study names first.
  const best = scored.filter(({ score }) => score > 0).toSorted((a, b) => b.score - a.score)[0]
  return best?.quantity ?? null
}

function score(slots: Slots, quantity: WatchedQuantity): number {
  const { claim, background, periods } = slots
  if (claim.aspect === 'change' || stratumOf(claim) !== 'asserted' || background || periods.length > 0) return 0
  if (!isOfKind(slots, quantity)) return 0
  const terms = quantity.terms.map(narrowing)
  const named = terms.filter((words) => words.length > 0 && words.every((word) => slots.head.includes(word))).length
  // Without terms, or with one like "people", it takes the plain figures: "24 dead", not "two officers dead" nor one town's.
  const plain = terms.length === 0 || terms.some((words) => words.length === 0)
  const isPlain = slots.head.length === 0 && slots.classes.length === 0 && slots.places.length === 0 && !slots.addition
  return named > 0 ? named : plain && isPlain ? 0.5 : 0
}

/** A reader of text may leave the kind of "two children" open where the verb stands elsewhere in the sentence. */
function isOfKind(slots: Slots, quantity: WatchedQuantity): boolean {
  const family = familyOf(quantity.kind)
  if (family === slots.family) return true
  return slots.family === 'persons' && (TELLING.get(family) ?? []).some((word) => slots.wide.has(word))
}

// Words that tell what happened to people counted without a kind of their own. Own list.
const TELLING: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries({
    toll: 'killed killing died dead death deaths toll fatal',
    injured: 'injured injuring injuries wounded hurt',
    missing: 'missing unaccounted',
    detained: 'detained arrested arrests custody jailed held',
    displaced: 'displaced evacuated homeless',
    rescued: 'rescued saved freed',
    captive: 'hostage hostages captive kidnapped',
  }).map(([family, words]) => [family, words.split(' ').map(canonical)]),
)
