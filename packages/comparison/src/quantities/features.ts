import { isConsequence } from './families.ts'
import { named, somewhere } from './places.ts'
import { passOverEachOther, type Profile } from './profile.ts'
import { cosine } from './word-vector.ts'

/** What is measured of two profiles: each 0 to 1, each about words, none about numbers. */
export type Features = {
  /** Shared words of what is counted, over all of them. */
  head: number
  /** The same, over the smaller side: "houses" lies within "houses badly damaged". */
  within: number
  /** What is counted is named by the same words. */
  same: number
  /** Neither side names what it counts, or both count people at large. */
  bothUnnamed: number
  /** A word for what is counted that no article has for two figures. */
  lone: number
  /** How far what one side counts stands near the other's figure. */
  mentioned: number
  /** Words near the figure. */
  near: number
  /** Words of the sentence. */
  wide: number
  /** How much the sentences' common words tell, whatever else they say. */
  shared: number
  /** Words of the sentences around. */
  context: number
  /** Names near the figure. */
  owners: number
  /** The names that the figures belong to: how far they are the same. */
  owner: number
  /** Both belong to someone, to different ones, and neither sentence speaks of the other's. */
  rivalOwners: number
  /** What is counted holds names on both sides, none in common. */
  rivals: number
  /** Both name what is counted by common words, and neither's stand in the other's sentence. */
  rivalThings: number
  /** Money that comes in here, goes out there. */
  rivalFlows: number
  /** Both name one place. */
  samePlace: number
  /** A place is given on one side only. */
  onePlace: number
  /** One side only counts in some part of the whole that it does not name: "in the district". */
  oneSomewhere: number
  /** A year or month is given on one side only. */
  onePeriod: number
  /** How far the sides differ in looking back. */
  background: number
  /** How far the sides differ in counting on top of another figure. */
  addition: number
  /** Dead here, casualties there; people without a fate here, missing there. */
  kinds: number
  /** How many figures of their sort an article gives; where both are named alike, that tells little. */
  crowd: number
  /** A fate is told on one side only: "600 officers" may have done anything. */
  oneFate: number
  /** Both stand in one article. */
  oneArticle: number
  /** Both stand in headlines or leads. */
  prominent: number
}

// Beyond some eight figures of a sort per article, each of them has its own subject and more tell nothing more.
const MOST_CROWD = 2

/** Measures two profiles of one block against each other. Symmetric. */
export function featuresOf(a: Profile, b: Profile): Features {
  const generic = isConsequence(a.family) || isConsequence(b.family)
  const [unnamedA, unnamedB] = generic
    ? [a.generic * 2 >= a.members.length, b.generic * 2 >= b.members.length]
    : [a.head.size === 0, b.head.size === 0]
  const { dice, within } = overlap(a.head, b.head)
  const isSame = a.head.size > 0 && dice > 0.999
  return {
    head: dice,
    within,
    same: isSame ? 1 : 0,
    bothUnnamed: unnamedA && unnamedB ? 1 : 0,
    lone: a.lone.isDisjointFrom(b.lone) ? 0 : 1,
    mentioned: Math.max(mentioned(a.head, b.near), mentioned(b.head, a.near)),
    near: cosine(a.near, b.near),
    wide: cosine(a.wide, b.wide),
    shared: evidence(a.wide.weights, b.wide.weights),
    context: cosine(a.context, b.context),
    owners: cosine(a.owners, b.owners),
    owner: likeness(a.owner, b.owner),
    rivalOwners: areRivals(a, b) ? 1 - likeness(a.owner, b.owner) : 0,
    rivals: a.names.size > 0 && b.names.size > 0 && a.names.isDisjointFrom(b.names) ? 1 : 0,
    rivalThings: nameOtherThings(a, b) ? 1 : 0,
    rivalFlows: a.flows.size > 0 && b.flows.size > 0 && a.flows.isDisjointFrom(b.flows) ? 1 : 0,
    samePlace: named(a.places).isDisjointFrom(named(b.places)) ? 0 : 1,
    onePlace: isOneSided(named(a.places), named(b.places)) * (a.classes === b.classes && a.classes !== '' ? 0.5 : 1),
    oneSomewhere: isOneSided(somewhere(a.places), somewhere(b.places)),
    onePeriod: isOneSided(a.periods, b.periods) * (isUndatedPast(a) || isUndatedPast(b) ? 0.5 : 1),
    background: gap(a.background / a.members.length, b.background / b.members.length),
    addition: gap(a.additions / a.members.length, b.additions / b.members.length),
    // "1,000 Israelis killed" and "1,000 Israelis" given as casualties: texts slide from one word to the other.
    kinds: a.kinds.isDisjointFrom(b.kinds) ? (isSame && a.family === b.family ? 0.25 : 1) : 0,
    crowd: Math.min(MOST_CROWD, Math.max(a.crowd, b.crowd)) * (isSame && generic ? 0.3 : 1),
    oneFate: a.family === b.family ? 0 : isVague(a.family) || isVague(b.family) ? 0.25 : 1,
    oneArticle: a.articles.isDisjointFrom(b.articles) ? 0 : 1,
    prominent: Math.min(a.prominent / a.members.length, b.prominent / b.members.length),
  }
}

function areRivals(a: Profile, b: Profile): boolean {
  return passOverEachOther(a, b, ({ owner }) => new Set(owner.keys()))
}

function nameOtherThings(a: Profile, b: Profile): boolean {
  return passOverEachOther(a, b, ({ head, names }) => new Set(head.keys()).difference(names))
}

/** Whoever is affected may have met with anything. */
function isVague(family: string): boolean {
  return family === 'affected'
}

/** Looks back without saying when: to any time, so that a date on the other side says less against it. */
function isUndatedPast({ periods, background, members }: Profile): boolean {
  return periods.size === 0 && background * 2 > members.length
}

/** The cosine of two counts of names. */
function likeness(a: ReadonlyMap<string, number>, b: ReadonlyMap<string, number>): number {
  let product = 0
  let left = 0
  let right = 0
  for (const [name, count] of a) {
    product += count * (b.get(name) ?? 0)
    left += count ** 2
  }
  for (const count of b.values()) right += count ** 2
  return product === 0 ? 0 : product / Math.sqrt(left * right)
}

/** Rises with every common word towards 1; unlike a cosine it does not fall with what either sentence says besides. */
function evidence(a: ReadonlyMap<string, number>, b: ReadonlyMap<string, number>): number {
  const [small, large] = a.size <= b.size ? [a, b] : [b, a]
  let sum = 0
  for (const [word, weight] of small) {
    const other = large.get(word)
    if (other !== undefined) sum += Math.sqrt(weight * other)
  }
  return 1 - Math.exp(-sum / 4)
}

function gap(a: number, b: number): number {
  return Math.abs(a - b)
}

/** The weighted share of one figure's head that stands near the other: "depth" beside "at a depth of just 10 km". */
function mentioned(head: Profile['head'], near: Profile['near']): number {
  let all = 0
  let found = 0
  for (const [word, weight] of head) {
    all += weight
    if (near.weights.has(word)) found += weight
  }
  return all === 0 ? 0 : found / all
}

function isOneSided(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  return a.size > 0 !== b.size > 0 ? 1 : 0
}

function overlap(a: Profile['head'], b: Profile['head']): { dice: number; within: number } {
  let shared = 0
  let left = 0
  let right = 0
  for (const [word, weight] of a) {
    left += weight
    if (b.has(word)) shared += weight
  }
  for (const weight of b.values()) right += weight
  return {
    dice: left + right === 0 ? 0 : (2 * shared) / (left + right),
    within: Math.min(left, right) === 0 ? 0 : shared / Math.min(left, right),
  }
}
