import { type Line, at } from '../draft.ts'
import type { FigureLexicon } from '../lexicon.ts'
import { closesClause, infinitiveCue, isCapitalModal, isDefinite } from './clause-bounds.ts'
import type { StatusReader } from './status-reader.ts'

/** How far behind the counted a cue may stand, in atoms. */
const REACH = 12

/** A cue in the verb group behind the phrase: "are feared dead", "will lose their jobs", "may have drowned". */
export const cueBehind: StatusReader = (line, { draft, counted }, lexicon) => {
  if (isObject(line, draft.first, lexicon)) return null
  // "The three scientists will share the prize": they are there, whatever they will do.
  if (counted.weak && !counted.elliptic && draft.unit === null && isDefinite(line, draft.first, lexicon)) return null
  const { end } = counted.phrase
  for (let index = end; index < Math.min(line.length, end + REACH); index++) {
    if (endsGroup(line, index, lexicon)) return null
    const word = at(line, index)
    if (isPlannedBehind(line, index, lexicon)) return { status: 'expected', rule: 'status.to.behind' }
    const bound = lexicon.counts.be.has(at(line, index - 1)) ? infinitiveCue(line, index, lexicon) : undefined
    if (bound) return { status: bound, rule: `status.${word}.behind` }
    const unreal = lexicon.statuses.unreal.some((phrase) =>
      phrase.every((part, offset) => at(line, index + offset) === part),
    )
    if (unreal) return { status: 'hypothetical', rule: `status.${word}.behind` }
    if (counted.unit === 'person' && seeks(line, index, lexicon)) return null
    if (!counted.elliptic && expects(line, index, lexicon)) return null
    const status = isCapitalModal(line, index, lexicon) ? undefined : lexicon.statuses.behind.get(word)
    if (status) return { status, rule: `status.${word}.behind` }
    if (isOtherPredicate(line, index, lexicon)) return null
  }
  return null
}

/** "the man who shot four people may go free": what is an object already is no subject of the verb behind it. */
const isObject = (line: Line, first: number, { counts }: FigureLexicon): boolean =>
  counts.verbs.has(at(line, first - 1)) || (line[first - 1]?.pos === 'VERB' && counts.gerund.test(at(line, first - 1)))

/** "two families requested privacy": people who seek something are there; what is sought has a form of "be" before it. */
const seeks = (line: Line, index: number, { statuses, counts }: FigureLexicon): boolean =>
  (statuses.sought.has(at(line, index)) || statuses.bids.has(at(line, index))) && !counts.be.has(at(line, index - 1))

/** "40 economists had expected more": who expects is there; what is expected has a form of "be" before it. */
const expects = (line: Line, index: number, { statuses }: FigureLexicon): boolean =>
  statuses.having.has(at(line, index - 1)) && statuses.behind.get(at(line, index)) === 'expected'

/** Whether the clause of the counted ends at `index`. */
function endsGroup(line: Line, index: number, lexicon: FigureLexicon): boolean {
  const atom = line[index]
  // "nine in ten said that it could": what is said is another clause.
  if (!atom || atom.lower === lexicon.statuses.complement) return true
  if (closesClause(line, index, lexicon) || (atom.kind === 'mark' && atom.spaced) || atom.lower === ',') return true
  // A second verb after "and", or "and also", is another assertion.
  // "20 have died and it may close": and so is what a pronoun does behind it.
  const next = line[index + 1]?.pos === 'ADV' ? index + 2 : index + 1
  const opens = CLAUSE_TAGS.has(line[next]?.pos ?? '') || lexicon.syntax.pointers.has(at(line, next))
  return atom.lower === lexicon.numbers.joiner && opens
}

/** Tags of what goes on behind "and" as another assertion. */
const CLAUSE_TAGS = new Set(['AUX', 'VERB'])

/** "Some 200 staff are to be hired". */
const isPlannedBehind = (line: Line, index: number, { counts, statuses }: FigureLexicon): boolean =>
  counts.be.has(at(line, index)) &&
  at(line, index + 1) === statuses.infinitive &&
  ['VERB', 'AUX'].includes(line[index + 2]?.pos ?? '')

/** A predicate of its own: "is the estimated cost"; "two courts said it could". A participle is none: "people working there will". */
function isOtherPredicate(line: Line, index: number, { counts }: FigureLexicon): boolean {
  const atom = line[index]
  if (!atom) return true
  if (atom.pos === 'DET' && counts.be.has(at(line, index - 1))) return true
  return (
    atom.pos === 'VERB' &&
    !counts.be.has(atom.lower) &&
    !counts.verbs.has(atom.lower) &&
    !counts.gerund.test(atom.lower)
  )
}
