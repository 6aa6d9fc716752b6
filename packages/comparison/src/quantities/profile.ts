import type { Slots } from './slots.ts'

/** What several claims taken for one quantity say together: the slots of its claims, summed. */
export type Profile = {
  members: Slots[]
  block: string
  family: string
  head: Map<string, number>
  classes: string[]
  /** Proper names among the head's words: two firms' offers are two sums. */
  names: Set<string>
  places: Set<string>
  periods: Set<string>
  near: Map<string, number>
  wide: Map<string, number>
  kinds: Set<string>
  /** The members of each sentence, by claim id. */
  sentences: Map<string, string[]>
  generic: number
  background: number
  additions: number
}

/** The profile of one claim alone. */
export function profileOf(slots: Slots): Profile {
  return {
    members: [slots],
    block: slots.block,
    family: slots.family,
    head: new Map(slots.head.map((word) => [word, 1])),
    classes: slots.classes,
    names: new Set(slots.names),
    places: new Set(slots.places),
    periods: new Set(slots.periods),
    near: slots.near,
    wide: slots.wide,
    kinds: new Set([slots.claim.kind]),
    sentences: new Map([[slots.sentence, [slots.claim.id]]]),
    generic: slots.head.length === 0 ? 1 : 0,
    background: slots.background ? 1 : 0,
    additions: slots.addition ? 1 : 0,
  }
}

/** Two profiles as one. */
export function joinProfiles(a: Profile, b: Profile): Profile {
  const sentences = new Map(a.sentences)
  for (const [sentence, ids] of b.sentences) sentences.set(sentence, [...(sentences.get(sentence) ?? []), ...ids])
  return {
    members: [...a.members, ...b.members],
    block: a.block,
    family: a.family,
    head: sum(a.head, b.head),
    classes: a.classes,
    names: a.names.union(b.names),
    places: a.places.union(b.places),
    periods: a.periods.union(b.periods),
    near: sum(a.near, b.near),
    wide: sum(a.wide, b.wide),
    kinds: a.kinds.union(b.kinds),
    sentences,
    generic: a.generic + b.generic,
    background: a.background + b.background,
    additions: a.additions + b.additions,
  }
}

// A profile keeps this many words; the rarest to recur say nothing about what the quantity is.
const KEPT_WORDS = 120

function sum(a: ReadonlyMap<string, number>, b: ReadonlyMap<string, number>): Map<string, number> {
  const total = new Map(a)
  for (const [word, weight] of b) total.set(word, (total.get(word) ?? 0) + weight)
  if (total.size <= KEPT_WORDS) return total
  const heaviest = [...total].toSorted(([wordA, a], [wordB, b]) => b - a || (wordA < wordB ? -1 : 1))
  return new Map(heaviest.slice(0, KEPT_WORDS))
}
