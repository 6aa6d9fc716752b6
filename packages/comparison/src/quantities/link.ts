import { byText } from '../order.ts'
import type { Aligned } from './align.ts'
import { profileOf } from './profile.ts'
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
  if (theirs.length < 2) return [...aligned]
  const ordered = theirs.toSorted(
    (a, b) => b.profile.members.length - a.profile.members.length || byText(leastId(a), leastId(b)),
  )
  const watched = ordered.find((each) => each.watched)?.watched ?? null
  // What a person says is surely so.
  const firm = new Set(ordered.flatMap((each) => [...each.firm])).union(named)
  return [...others, { profile: joinAll(ordered.map(({ profile }) => profile)), firm, watched }]
}

function apart(aligned: readonly Aligned[], named: ReadonlySet<string>, scales: Scales): Aligned[] {
  const [theirs, others] = partition(aligned, ({ profile }) => !profile.ids.isDisjointFrom(named))
  const members = theirs.flatMap(({ profile }) => profile.members)
  const [own] = partition(members, ({ claim }) => named.has(claim.id))
  if (own.length === 0) return [...aligned]
  const rest = theirs.flatMap(({ profile, firm, watched }) => {
    const left = profile.members.filter(({ claim }) => !named.has(claim.id))
    if (left.length === 0) return []
    return [{ profile: joinAll(left.map((slots) => profileOf(slots, scales))), firm: firm.difference(named), watched }]
  })
  return [
    ...others,
    ...rest,
    { profile: joinAll(own.map((slots) => profileOf(slots, scales))), firm: named, watched: null },
  ]
}

function partition<Item>(items: readonly Item[], belongs: (item: Item) => boolean): [Item[], Item[]] {
  return [items.filter(belongs), items.filter((item) => !belongs(item))]
}

function leastId({ profile }: Aligned): string {
  return [...profile.ids].toSorted(byText)[0] ?? ''
}
