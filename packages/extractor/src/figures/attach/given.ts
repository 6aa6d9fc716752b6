import { type Line, at } from '../draft.ts'
import type { FigureLexicon } from '../lexicon.ts'
import { TIMES } from '../things/thing.ts'
import { isVerb } from '../syntax/subject.ts'
import { isBound, isDefinite } from './clause-bounds.ts'
import type { StatusReader } from './status-reader.ts'

type Figure = Parameters<StatusReader>[1]

/** Whether the figure is there already, whatever is planned around it. */
export function isGiven(line: Line, { draft, counted }: Figure, lexicon: FigureLexicon): boolean {
  const { statuses, counts, filters, numbers } = lexicon
  // "has promised hundreds of times": how often, not what.
  const of = at(line, draft.last) === numbers.partitive ? 1 : 0
  if (statuses.occasions.has(at(line, draft.last + of))) return true
  // "wanted to leave two weeks ago": that time has run.
  if (TIMES.has(draft.unit) && isGone(line, draft.last, lexicon)) return true
  // "fears for the future of a family of six": they are six.
  if (counted.kind === 'persons' && counted.rules[0]?.startsWith('kind.deed.')) return true
  // "it would need 60 votes" states what is required; "will miss the final two games" points at what is there.
  if (draft.unit === null)
    return statuses.needing.has(at(line, draft.first - 1)) || isDefinite(line, draft.first, lexicon)
  // "the seven-year history", "the $161 million that he got": a span before a noun that is no deal, a sum that a clause describes.
  if (!filters.determiners.has(at(line, draft.first - 1))) return false
  // "will get $25 billion of the $700 billion bailout": the whole of a part is there.
  if (at(line, draft.first - 2) === numbers.partitive && ofSum(line, draft.first - 3)) return true
  // "wants to cut its $5 billion deficit": what somebody has is there.
  if (filters.possessives.has(at(line, draft.first - 1)) && isThing(line, draft.last, lexicon)) return true
  if (counts.relatives.has(at(line, behindBracket(line, draft.last))) || isDescribed(line, draft.last, lexicon))
    return true
  return TIMES.has(draft.unit) && isThing(line, draft.last, lexicon)
}

/** "Gaza's 2.3 million people", "last week's lower-than-expected 406,000". */
export function isPossessed(line: Line, first: number, { syntax }: FigureLexicon): boolean {
  const compound = (index: number) => [index - 1, index, index + 1].some((near) => at(line, near) === '-')
  let index = first - 1
  while (index > first - DESCRIBING && (compound(index) || line[index]?.pos === 'ADJ')) index--
  return at(line, index).endsWith(syntax.possessive)
}

/** How many words of a compound may stand between an owner and a number. */
const DESCRIBING = 8

/** "to rise to 40 from 35", "cut the staff from 500": the level that a change begins with. */
export function isStart(line: Line, first: number, { ranges, changes }: FigureLexicon): boolean {
  let from = first - 1
  while (from > first - 4 && ['ADJ', 'DET', 'VERB'].includes(line[from]?.pos ?? '')) from--
  if (at(line, from) !== ranges.from) return false
  for (let index = from - 1; index >= Math.max(0, from - CHANGE_REACH); index--) {
    if (isBound(line, index)) return false
    if (changes.verbs.has(at(line, index)) || changes.nouns.has(at(line, index))) return true
  }
  return false
}

/** How far before "from" the change may be named, in atoms. */
const CHANGE_REACH = 8

/** A number or its scale word. */
const ofSum = (line: Line, index: number): boolean => line[index]?.kind === 'number' || line[index]?.pos === 'NUM'

/** A noun that is no deal and no plan. */
const isThing = (line: Line, index: number, { statuses }: FigureLexicon): boolean =>
  line[index]?.pos === 'NOUN' && !statuses.deals.has(at(line, index)) && !statuses.nouns.has(at(line, index))

/** "the 25% duty the council imposed", "the 6 billion euros ($7bn) of metals it exports": a clause on it without a modal. */
function isDescribed(line: Line, from: number, lexicon: FigureLexicon): boolean {
  const { statuses, counts, syntax } = lexicon
  for (let index = from; index < from + DESCRIBED_REACH; index++) {
    const atom = line[index]
    if (!atom || (atom.kind === 'mark' && !BRACKETED.has(atom.lower)) || isVerb(line, index, lexicon)) return false
    const subject =
      syntax.pointers.has(atom.lower) || (atom.pos === 'DET' && index > from && line[index - 1]?.pos === 'NOUN')
    if (!subject) continue
    const verb = atom.pos === 'DET' ? index + 2 : index + 1
    const told = isVerb(line, verb, lexicon) && !statuses.modals.has(at(line, verb))
    return (
      told &&
      !statuses.sought.has(at(line, verb)) &&
      !statuses.bids.has(at(line, verb)) &&
      !counts.be.has(at(line, verb))
    )
  }
  return false
}

/** How far behind a sum the subject of the clause on it stands, in atoms. */
const DESCRIBED_REACH = 10

const BRACKETED = new Set(['(', ')', '$', '€', '£', '-', '.', '%'])

/** "ago", "earlier"; "60 days before duties start" is still to come. */
const isGone = (line: Line, index: number, { times, counts }: FigureLexicon): boolean =>
  times.earlier.has(at(line, index)) && !counts.clauseOpeners.has(at(line, index))

/** Index behind a bracket that opens at `index`; `index` itself where none does. */
function behindBracket(line: Line, index: number): number {
  if (at(line, index) !== '(') return index
  for (let next = index + 1; next < index + 9; next++) if (at(line, next) === ')') return next + 1
  return index
}
