import { isConsequence, isPeople } from './families.ts'
import { named } from './places.ts'
import { passOverEachOther, type Profile } from './profile.ts'
import { giveOneTextTwoValues } from './two-values.ts'

/** Pairs of claims of one sentence that may be one quantity after all, as `id|id`: conversions, a value and its former value. */
export type Exceptions = ReadonlySet<string>

/** Whether two profiles cannot be one quantity, whatever their words have in common. */
export function contradict(a: Profile, b: Profile, exceptions: Exceptions): boolean {
  return (
    (a.watched !== null && b.watched !== null) ||
    differInFamily(a, b) ||
    differInKind(a, b) ||
    differInStratum(a, b) ||
    differInPeriod(a, b) ||
    differInTimeRole(a, b) ||
    differInDeed(a, b) ||
    lieApart(a, b) ||
    differInPlace(a, b) ||
    differInClass(a, b) ||
    isPartAndWhole(a, b) ||
    isPartAndWhole(b, a) ||
    isToldTwoWays(a, b) ||
    shareSentence(a, b, exceptions)
  )
}

/** The dead are not the hurt; but people counted without a fate may be either, if they are named alike. */
function differInFamily(a: Profile, b: Profile): boolean {
  if (a.family === b.family) return false
  if (a.family !== 'persons' && b.family !== 'persons') return true
  return a.head.size === 0 || b.head.size === 0 || !isPeople(a.family) || !isPeople(b.family)
}

/** A planned, proposed or feared sum may turn up as a fact elsewhere; a planned toll is no toll. */
function differInStratum(a: Profile, b: Profile): boolean {
  if (a.strata.has('denied') || b.strata.has('denied')) return false
  return (isConsequence(a.family) || isConsequence(b.family)) && a.strata.isDisjointFrom(b.strata)
}

/** Casualties at large are more than the dead at large. Only of people named alike may the two words mean one figure. */
function differInKind(a: Profile, b: Profile): boolean {
  return a.kinds.isDisjointFrom(b.kinds) && isConsequence(a.family) && (a.head.size === 0 || b.head.size === 0)
}

function differInPeriod(a: Profile, b: Profile): boolean {
  return a.periods.size > 0 && b.periods.size > 0 && a.periods.isDisjointFrom(b.periods)
}

/** "A 30-day delay" lasts; "four hours before the deadline" lies between; "the first three days" are less than all. */
function differInTimeRole(a: Profile, b: Profile): boolean {
  if (a.timeRoles.has('part') !== b.timeRoles.has('part')) return true
  return a.timeRoles.size > 0 && b.timeRoles.size > 0 && a.timeRoles.isDisjointFrom(b.timeRoles)
}

/** Houses damaged are not houses flattened. */
function differInDeed(a: Profile, b: Profile): boolean {
  return a.deeds.size > 0 && b.deeds.size > 0 && a.deeds.isDisjointFrom(b.deeds)
}

/** A motorist and a building at a distance from one town, where neither is spoken of in the other's sentence. */
function lieApart(a: Profile, b: Profile): boolean {
  return passOverEachOther(a, b, ({ located }) => located)
}

function differInPlace(a: Profile, b: Profile): boolean {
  // Where something lasted, was measured or paid is told in many ways; only what is counted is counted somewhere.
  if (!a.block.startsWith('count|')) return false
  const [left, right] = [named(a.places), named(b.places)]
  return left.size > 0 && right.size > 0 && left.isDisjointFrom(right)
}

/** "Six children" and "24 people" count two populations; so do "two officers" and "three soldiers". */
function differInClass(a: Profile, b: Profile): boolean {
  return isConsequence(a.family) && a.classes !== b.classes
}

function isPartAndWhole(a: Profile, b: Profile): boolean {
  return !a.wholes.isDisjointFrom(b.ids)
}

/** A toll that two sources or two hours give differently is one toll all the same; other counts and sums are told once. */
function isToldTwoWays(a: Profile, b: Profile): boolean {
  return !isConsequence(a.family) && !isConsequence(b.family) && giveOneTextTwoValues(a, b)
}

/** Two figures in one sentence on things alike count two things, unless one converts or replaces the other. */
function shareSentence(a: Profile, b: Profile, exceptions: Exceptions): boolean {
  const [small, large] = a.sentences.size <= b.sentences.size ? [a, b] : [b, a]
  for (const [sentence, ids] of small.sentences) {
    const others = large.sentences.get(sentence)
    if (others?.some((other) => ids.some((id) => !exceptions.has(pairKey(id, other))))) return true
  }
  return false
}

/** The key of two claims, in either order. */
export function pairKey(a: string, b: string): string {
  return a < b ? `${a}|${b}` : `${b}|${a}`
}
