import { byText } from '../order.ts'
import type { Aligned } from './align.ts'
import { type Profile, profileOf } from './profile.ts'
import type { Slots } from './slots.ts'
import { joinAll } from './tied-profiles.ts'
import type { Scales } from './word-weight.ts'

/** Figures, by claim id, that people say are one quantity (`together`), or a quantity of their own (`apart`). */
export type Link = { readonly kind: 'together' | 'apart'; readonly claims: readonly string[] }

/** The alignment as people corrected it, a link at a time in their order. Claims that are not there are passed over. */
export function link(aligned: readonly Aligned[], links: readonly Link[], scales: Scales): Aligned[] {
  return links.reduce(
    (all, { kind, claims }) => {
      const named = new Set(claims)
      return kind === 'together' ? together(all, named) : apart(all, named, scales)
    },
    [...aligned],
  )
}

function together(aligned: readonly Aligned[], named: ReadonlySet<string>): Aligned[] {
  const [theirs, others] = partition(aligned, ({ profile }) => !profile.ids.isDisjointFrom(named))
  const ordered = theirs.toSorted(
    (a, b) => b.profile.members.length - a.profile.members.length || byText(leastId(a), leastId(b)),
  )
  const [largest] = ordered
  if (largest === undefined || ordered.length < 2) return [...aligned]
  const watched = ordered.find((each) => each.watched)?.watched ?? null
  // What a person says is surely so.
  const firm = new Set(ordered.flatMap((each) => [...each.firm])).union(named)
  return [...others, { ...largest, profile: joinAll(ordered.map(({ profile }) => profile)), firm, watched }]
}

function apart(aligned: readonly Aligned[], named: ReadonlySet<string>, scales: Scales): Aligned[] {
  const [theirs, others] = partition(aligned, ({ profile }) => !profile.ids.isDisjointFrom(named))
  const [from] = theirs
  const [own] = partition(
    theirs.flatMap(({ profile }) => profile.members),
    ({ claim }) => named.has(claim.id),
  )
  if (from === undefined || own.length === 0) return [...aligned]
  const profileOfAll = (members: readonly Slots[]): Profile => joinAll(members.map((slots) => profileOf(slots, scales)))
  const rest = theirs.flatMap((each) => {
    const left = each.profile.members.filter(({ claim }) => !named.has(claim.id))
    return left.length === 0 ? [] : [{ ...each, profile: profileOfAll(left), firm: each.firm.difference(named) }]
  })
  return [...others, ...rest, { ...from, profile: profileOfAll(own), firm: named, watched: null }]
}

function partition<Item>(items: readonly Item[], belongs: (item: Item) => boolean): [Item[], Item[]] {
  return [items.filter(belongs), items.filter((item) => !belongs(item))]
}

function leastId({ profile }: Aligned): string {
  return [...profile.ids].toSorted(byText)[0] ?? ''
}
