import { type Line, reads } from '../draft.ts'
import { fateKind, postKind } from './fate-kind.ts'
import type { CountPlace, Kind, KindReader } from './kind.ts'
import { deedKind, nounKind } from './noun-kind.ts'
import { amongKind, careKind, deathKind, struckBy } from './harm-kind.ts'
import { stateBehind, stateTouching, stateWithin } from './state-kind.ts'
import { totalBefore } from './total-kind.ts'
import { verbBefore, verbBehind } from './verb-kind.ts'

/**
 * From the surest sign to the weakest: a state at the counted thing ("24 dead"), the total it is the value of, the noun
 * of doing before it, the verb that acts on it, the verb behind it. States come before verbs, since "left two others
 * missing" has both; totals before verbs, since "the number of Danes killed has risen to 14" has both.
 */
const readers: readonly KindReader[] = [
  stateWithin,
  stateBehind,
  struckBy,
  deathKind,
  postKind,
  totalBefore,
  deedKind,
  verbBefore,
  fateKind,
  verbBehind,
  amongKind,
  careKind,
]

/** "three of whom died": what stands before tells of the whole. */
const readersOfPart: readonly KindReader[] = [stateBehind, struckBy, verbBehind, careKind]

/** "two of the five hostages": the verb is said of the two; "one of the four people shot": a state of the four. */
const readersOfWhole: readonly KindReader[] = [stateWithin, stateTouching]

/** The kind of a count; null where no word tells: then the noun alone decides, or a neighbour. */
export function findKind(line: Line, place: CountPlace): Kind | null {
  const noun = nounKind(line, place)
  if (noun && !noun.weak) return noun
  const pronoun = isPart(line, place)
  for (const reader of isWhole(line, place) ? readersOfWhole : pronoun ? readersOfPart : readers) {
    const kind = reader(line, place)
    if (kind) return deadly(line, place, caught(line, place, kind))
  }
  return noun
}

/** The number of the part in "three of whom". */
const isPart = (line: Line, { draft, lexicon }: CountPlace): boolean =>
  line[draft.last]?.lower === lexicon.numbers.partitive &&
  lexicon.counts.relatives.has(line[draft.last + 1]?.lower ?? '')

/** The number of the whole in "two of the five". */
const isWhole = (line: Line, { draft, lexicon }: CountPlace): boolean => {
  const article = lexicon.filters.determiners.has(line[draft.first - 1]?.lower ?? '') ? 1 : 0
  const possessive =
    article === 0 && (line[draft.first - 1]?.lower.endsWith(lexicon.syntax.possessive) ?? false) ? 1 : 0
  const of = draft.first - 1 - article - possessive
  if (article + possessive === 0 || line[of]?.lower !== lexicon.numbers.partitive) return false
  const before = line[of - 1]
  return (
    before?.pos === 'NUM' ||
    before?.kind === 'number' ||
    lexicon.numbers.none.has(before?.lower ?? '') ||
    lexicon.numbers.denominators.has(before?.lower ?? '') ||
    lexicon.numbers.half.has(before?.lower ?? '')
  )
}

/** "captured 12 pirates": who is wanted is detained. */
const caught = (line: Line, { phrase, lexicon }: CountPlace, kind: Kind): Kind =>
  kind.kind === 'captive' && lexicon.counts.fugitives.has(line[phrase.head]?.lower ?? '')
    ? { kind: 'detained', rule: kind.rule }
    : kind

/** "shot three men dead", "were stabbed to death", "fatally wounded two": the hurt died of it. */
function deadly(line: Line, { draft, phrase, lexicon }: CountPlace, kind: Kind): Kind {
  const { counts } = lexicon
  if (!counts.hurting.has(kind.kind)) return kind
  const parts = (index: number) => line[index]?.kind === 'mark' || line[index]?.lower === lexicon.numbers.joiner
  let first = draft.first
  while (first > Math.max(0, draft.first - 3) && !parts(first - 1)) first--
  for (let index = first; index < phrase.end + DEADLY_REACH && (index <= phrase.end || !parts(index)); index++)
    if (counts.deadly.some((words) => reads(line, index, words))) return { kind: 'killed', rule: `${kind.rule}.deadly` }
  return kind
}

const DEADLY_REACH = 7
