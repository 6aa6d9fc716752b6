import type { Side } from '@parallax/model'
import type { TokenRange } from '../../phrases/ground.ts'
import type { AgencyReading } from '../agency/reading.ts'
import type { Scene } from '../agency/scene.ts'
import type { CompiledSides } from '../sides-lexicon.ts'
import type { CastMember } from './cast.ts'

/** How a victim's side is known; the definition of the measure says what each means. */
export type Basis = 'phrase' | 'agent' | 'place' | 'speaker' | 'sentence' | 'context'

/** Whose are the dead and hurt of one clause? */
export type Question = {
  readonly scene: Scene
  readonly cast: readonly CastMember[]
  readonly clause: AgencyReading
  /** The words for the victims. */
  readonly phrase: TokenRange | null
  readonly words: CompiledSides
  readonly sides: readonly Side[]
  /** The sides of the clause before in the sentence. */
  readonly before: readonly string[]
  /** What the sentences before, or the headline, lead to expect. */
  readonly expected: readonly string[]
  /** The organisation of a side that was named last before the sentence. */
  readonly lastActor: string | null
}

/** One way to know: the sides' ids, in order; empty where it does not tell. */
export type VictimRule = { readonly basis: Basis; readonly sidesOf: (question: Question) => readonly string[] }

/** Between two sides, the other one; nobody where there are more. */
export function otherThan(side: string | null | undefined, sides: readonly Side[]): readonly string[] {
  if (!side || sides.length !== 2) return []
  return sides.filter(({ id }) => id !== side).map(({ id }) => id)
}

/** The mention nearest to the clause. */
export function nearest(members: readonly CastMember[], { first, last }: AgencyReading): CastMember | undefined {
  const distance = (member: CastMember) => (member.first < first ? first - member.last : member.first - last)
  return members.toSorted((a, b) => distance(a) - distance(b) || a.first - b.first)[0]
}
