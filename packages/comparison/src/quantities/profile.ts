import { stratumOf } from './families.ts'
import type { Slots } from './slots.ts'
import type { Scales } from './word-weight.ts'
import { addVectors, vectorOf, type WordVector } from './word-vector.ts'

/** What several claims taken for one quantity say together: the slots of its claims, summed. */
export type Profile = {
  members: Slots[]
  /** The profiles it was joined from; none for one that was not joined. */
  parts: readonly Profile[]
  block: string
  family: string
  /** The watched quantity it stands for, if one. */
  watched: string | null
  /** Words that narrow what is counted, with how much each tells. */
  head: ReadonlyMap<string, number>
  /** Words of the head that every article has for one figure only. */
  lone: ReadonlySet<string>
  /** The parts of a population it counts, as one text. */
  classes: string
  /** Proper names among the head's words: two firms' offers are two sums. */
  names: ReadonlySet<string>
  places: ReadonlySet<string>
  periods: ReadonlySet<string>
  /** Whether its spans of time are lengths or gaps, as far as their words say. */
  timeRoles: ReadonlySet<string>
  /** Whether its sums come in or go out, as far as their words say. */
  flows: ReadonlySet<string>
  /** What was done to its things, as far as their words say. */
  deeds: ReadonlySet<string>
  /** What its distances place somewhere. */
  located: ReadonlySet<string>
  near: WordVector
  wide: WordVector
  owners: WordVector
  /** The names its figures belong to, by how many say so. */
  owner: ReadonlyMap<string, number>
  context: WordVector
  kinds: ReadonlySet<string>
  strata: ReadonlySet<string>
  /** How crowded its sort of figure is in an article; see `Crowd`. */
  crowd: number
  ids: ReadonlySet<string>
  articles: ReadonlySet<string>
  /** Ids of the claims that its members are parts of. */
  wholes: ReadonlySet<string>
  /** The members of each sentence, by claim id. */
  sentences: ReadonlyMap<string, readonly string[]>
  /** The members in the bodies of articles, by article. */
  texts: ReadonlyMap<string, readonly Slots[]>
  prominent: number
  generic: number
  background: number
  additions: number
}

/** The profile of one claim alone. */
export function profileOf(slots: Slots, { weight, crowd, lone }: Scales): Profile {
  const { claim } = slots
  return {
    members: [slots],
    parts: [],
    block: slots.block,
    family: slots.family,
    watched: null,
    head: new Map(slots.head.map((word) => [word, weight(word)])),
    lone: new Set(lone(slots)),
    classes: slots.classes.join(),
    names: new Set(slots.names),
    places: new Set(slots.places),
    periods: new Set(slots.periods),
    timeRoles: new Set(slots.timeRole === '' ? [] : [slots.timeRole]),
    flows: new Set(slots.flow === '' ? [] : [slots.flow]),
    deeds: new Set(slots.deeds),
    located: new Set(slots.located),
    near: vectorOf(slots.near, weight),
    wide: vectorOf(slots.wide, weight),
    owners: vectorOf(slots.owners, weight),
    owner: new Map(slots.owner.map((word) => [word, 1])),
    context: vectorOf(slots.context, weight),
    kinds: new Set([slots.kind]),
    strata: new Set([stratumOf(claim)]),
    crowd: crowd(slots),
    ids: new Set([claim.id]),
    articles: new Set([claim.article]),
    wholes: new Set(claim.partOf === undefined ? [] : [claim.partOf]),
    sentences: new Map([[slots.sentence, [claim.id]]]),
    texts: new Map(claim.in === 'title' ? [] : [[claim.article, [slots]]]),
    prominent: slots.prominent ? 1 : 0,
    generic: slots.head.length === 0 ? 1 : 0,
    background: slots.background ? 1 : 0,
    additions: slots.addition ? 1 : 0,
  }
}

/** Whether both are told by some words, and the sentences of neither hold any of the other's. */
export function passOverEachOther(a: Profile, b: Profile, wordsOf: (own: Profile) => ReadonlySet<string>): boolean {
  const [left, right] = [wordsOf(a), wordsOf(b)]
  if (left.size === 0 || right.size === 0) return false
  return left.isDisjointFrom(b.wide.weights) && right.isDisjointFrom(a.wide.weights)
}

/** A profile's parts, or itself where it has none. */
export function partsOf(profile: Profile): readonly Profile[] {
  return profile.parts.length === 0 ? [profile] : profile.parts
}

// Enough to stand for all, few enough that comparing two large profiles stays cheap.
const MOST_PARTS = 12

/** Parts spread evenly over all of them. */
function sample(parts: readonly Profile[]): readonly Profile[] {
  if (parts.length <= MOST_PARTS) return parts
  return Array.from(
    { length: MOST_PARTS },
    (_, index) => parts[Math.floor((index * parts.length) / MOST_PARTS)],
  ).flatMap((part) => part ?? [])
}

/** Two profiles as one. */
export function joinProfiles(a: Profile, b: Profile): Profile {
  return {
    members: [...a.members, ...b.members],
    parts: sample([...partsOf(a), ...partsOf(b)]),
    block: a.block,
    // People without a fate take that of those they are joined to.
    family: a.family === 'persons' ? b.family : a.family,
    watched: a.watched ?? b.watched,
    head: new Map([...a.head, ...b.head]),
    lone: a.lone.union(b.lone),
    classes: a.classes,
    names: a.names.union(b.names),
    places: a.places.union(b.places),
    periods: a.periods.union(b.periods),
    timeRoles: a.timeRoles.union(b.timeRoles),
    flows: a.flows.union(b.flows),
    deeds: a.deeds.union(b.deeds),
    located: a.located.union(b.located),
    near: addVectors(a.near, b.near),
    wide: addVectors(a.wide, b.wide),
    owners: addVectors(a.owners, b.owners),
    owner: addCounts(a.owner, b.owner),
    context: addVectors(a.context, b.context),
    kinds: a.kinds.union(b.kinds),
    strata: a.strata.union(b.strata),
    crowd: Math.max(a.crowd, b.crowd),
    ids: a.ids.union(b.ids),
    articles: a.articles.union(b.articles),
    wholes: a.wholes.union(b.wholes),
    sentences: joinLists(a.sentences, b.sentences),
    texts: joinLists(a.texts, b.texts),
    prominent: a.prominent + b.prominent,
    generic: a.generic + b.generic,
    background: a.background + b.background,
    additions: a.additions + b.additions,
  }
}

function addCounts(a: ReadonlyMap<string, number>, b: ReadonlyMap<string, number>): ReadonlyMap<string, number> {
  const total = new Map(a)
  for (const [word, count] of b) total.set(word, (total.get(word) ?? 0) + count)
  return total
}

function joinLists<Item>(
  a: ReadonlyMap<string, readonly Item[]>,
  b: ReadonlyMap<string, readonly Item[]>,
): ReadonlyMap<string, readonly Item[]> {
  const joined = new Map(a)
  for (const [key, items] of b) joined.set(key, [...(joined.get(key) ?? []), ...items])
  return joined
}
