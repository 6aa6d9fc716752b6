import type { Side } from '@parallax/model'
import type { FrameReading } from '../measure.ts'
import type { CastMember } from './cast.ts'
import { otherThan } from './question.ts'

/** What the text so far leads to expect of victims that a sentence leaves open. */
export type Expectation = {
  readonly sides: readonly string[]
  /** The side whose organisation was named last: "the group". */
  readonly actor: string | null
}

type Told = {
  readonly cast: readonly CastMember[]
  readonly readings: readonly FrameReading[]
  readonly sides: readonly Side[]
  readonly before: Expectation
}

/** What one more sentence leads to expect: its victims, else the other side than who acts, else who suffers or is there. */
export function expectationOf({ cast, readings, sides, before }: Told): Expectation {
  const actor = cast.findLast(({ kinds }) => kinds.has('actor'))?.side ?? before.actor
  const told = [...new Set(readings.map(({ value }) => value))]
  if (told.length > 0) return { sides: told, actor }
  return { sides: fromCast(cast, sides) ?? before.sides, actor }
}

function fromCast(cast: readonly CastMember[], sides: readonly Side[]): readonly string[] | null {
  const doer = onlySide(cast.filter(({ role }) => role === 'doer'))
  if (doer) return otherThan(doer, sides)
  const there = onlySide(cast.filter(({ role }) => role === 'target' || role === 'place' || role === 'speaker'))
  if (there) return [there]
  const people = onlySide(cast.filter(({ kinds }) => kinds.has('demonym')))
  if (people) return [people]
  const named = onlySide(cast.filter(({ kinds }) => kinds.has('demonym') || kinds.has('place')))
  if (named) return [named]
  const organisation = onlySide(cast.filter(({ kinds }) => kinds.has('actor')))
  return organisation ? otherThan(organisation, sides) : null
}

function onlySide(members: readonly CastMember[]): string | null {
  const sides = new Set(members.map(({ side }) => side))
  return sides.size === 1 ? ([...sides][0] ?? null) : null
}
