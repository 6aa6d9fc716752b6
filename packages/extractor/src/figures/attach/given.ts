import { type Line, at } from '../draft.ts'
import type { FigureLexicon } from '../lexicon.ts'
import { TIMES } from '../things/thing.ts'
import { isVerb } from '../syntax/subject.ts'
import { isDefinite } from './clause-bounds.ts'
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
  // "wants to cut its $5 billion deficit": what somebody has is there.
  if (filters.possessives.has(at(line, draft.first - 1)) && isThing(line, draft.last, lexicon)) return true
  if (counts.relatives.has(at(line, behindBracket(line, draft.last))) || isDescribed(line, draft.last, lexicon))
    return true
  return TIMES.has(draft.unit) && isThing(line, draft.last, lexicon)
}

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
