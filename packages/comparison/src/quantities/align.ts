import type { WatchedQuantity } from '@parallax/model'
import { byText } from '../order.ts'
import { agglomerate } from './agglomerate.ts'
import { type Exceptions, pairKey } from './contradiction.ts'
import { firmCore } from './firm-core.ts'
import { type Profile, profileOf } from './profile.ts'
import { similarity } from './similarity.ts'
import type { Slots } from './slots.ts'
import { joinAll, type Ties, tiedProfiles } from './tied-profiles.ts'
import { watchedFor } from './watched.ts'
import type { Scales } from './word-weight.ts'

/** The claims taken for one quantity, and what the study calls it if it watches it. */
export type Aligned = {
  profile: Profile
  /** Ids of the claims that are surely about it. */
  firm: ReadonlySet<string>
  /** How much a claim's words are like those of all. */
  likeness: (id: string) => number
  watched: WatchedQuantity | null
}

/** What claims are aligned by. */
export type AlignmentRules = { ties: Ties; watched: readonly WatchedQuantity[]; scales: Scales }

/** Sorts all figure claims of an event into quantities. Every claim is in exactly one. */
export function align(slots: readonly Slots[], { ties, watched, scales }: AlignmentRules): Aligned[] {
  const sorted = slots.toSorted((a, b) => byText(a.claim.id, b.claim.id))
  const exceptions = exceptionsOf(sorted, ties)
  const owners = new Map(sorted.map((own) => [own, watchedFor(own, watched)]))
  const seeds = watched.flatMap(({ id }): Profile[] => {
    const own = sorted.filter((slots) => owners.get(slots)?.id === id)
    return own.length === 0 ? [] : [{ ...joinAll(own.map((slots) => profileOf(slots, scales))), watched: id }]
  })
  const free = Map.groupBy(
    sorted.filter((own) => owners.get(own) === null),
    (own) => own.block,
  )
  const blocks = new Set([...seeds.map((seed) => seed.block), ...free.keys()])
  return [...blocks].flatMap((block) => {
    const own = seeds.filter((seed) => seed.block === block)
    const leaves = [...own, ...tiedProfiles(free.get(block) ?? [], ties, scales)]
    const grown = agglomerate(leaves, exceptions)
    const leavesOf = Map.groupBy(leaves, firstHolder(grown))
    return grown.map((profile): Aligned => ({
      profile,
      firm: firmCore(leavesOf.get(profile) ?? [], exceptions),
      likeness: likenessTo(profile, leavesOf.get(profile) ?? []),
      watched: watched.find(({ id }) => id === profile.watched) ?? null,
    }))
  })
}

/** How alike each claim's words are to the whole, reckoned when first asked for: most quantities never ask. */
function likenessTo(whole: Profile, leaves: readonly Profile[]): (id: string) => number {
  const leafOf = new Map(leaves.flatMap((leaf) => [...leaf.ids].map((id) => [id, leaf] as const)))
  return (id) => {
    const leaf = leafOf.get(id)
    return leaf === undefined ? -Infinity : similarity(leaf, whole)
  }
}

/** The grown profile that a leaf went into. */
function firstHolder(grown: readonly Profile[]): (leaf: Profile) => Profile | undefined {
  const holders = new Map(grown.flatMap((profile) => [...profile.ids].map((id) => [id, profile] as const)))
  return ({ members }) => holders.get(members[0]?.claim.id ?? '')
}

/** Pairs within a sentence that may be one quantity: conversions, and a value beside the one it replaces. */
function exceptionsOf(slots: readonly Slots[], ties: Ties): Exceptions {
  const keys = ties.map(([a, b]) => pairKey(a, b))
  for (const own of Map.groupBy(slots, (own) => own.sentence).values()) {
    for (const former of own.filter((own) => own.former)) {
      keys.push(...own.map((other) => pairKey(former.claim.id, other.claim.id)))
    }
  }
  return new Set(keys)
}
