import { type Draft, type Line, at } from '../draft.ts'
import type { FigureLexicon } from '../lexicon.ts'
import { TIMES } from '../things/thing.ts'
import { isBound, isDefinite } from './clause-bounds.ts'
import type { StatusReader } from './status-reader.ts'

/** How far a denial may stand before its figure, in atoms. */
const REACH = { verb: 6, not: 8, subject: 12 }

/** "not 40", "denied killing 15", "rejected claims that 300 died": said not to be so. "if not 40" is no denial. */
export const denied: StatusReader = (line, { draft }, lexicon) => {
  const { statuses } = lexicon
  if (statuses.not.has(at(line, draft.first - 1)) && !statuses.conditions.has(at(line, draft.first - 2)))
    return { status: 'denied', rule: 'status.not' }
  for (let index = draft.numberFirst - 1; index >= Math.max(0, draft.numberFirst - REACH.verb); index--) {
    const word = at(line, index)
    if (statuses.before.get(word) === 'denied' || (statuses.rejecting.has(word) && claims(line, index, lexicon)))
      return { status: 'denied', rule: `status.${word}` }
    if (line[index]?.kind === 'mark') return subjectDenied(line, draft, lexicon)
  }
  return boundDenied(line, draft, lexicon) ?? subjectDenied(line, draft, lexicon)
}

/** "No bid exceeded $5 million", "none of the offers is for more than eight years": nobody did so, so the bound was not passed. */
function subjectDenied(line: Line, draft: Draft, lexicon: FigureLexicon) {
  const { counts, numbers, passing, statuses } = lexicon
  const told = draft.first < draft.numberFirst || passing.has(at(line, draft.first - 1))
  if (!BOUNDS.has(draft.hedge) || !told || isDefinite(line, draft.first, lexicon)) return null
  let predicate = false
  for (let index = draft.first - 1; index >= Math.max(0, draft.first - REACH.subject); index--) {
    const word = at(line, index)
    if (predicate && isNegativeSubject(line, index, lexicon))
      return { status: 'denied' as const, rule: `status.${word}.subject` }
    const ends = isBound(line, index) || word === ',' || word === numbers.joiner
    if (ends || counts.clauseOpeners.has(word) || counts.relatives.has(word)) return null
    if (VERB_TAGS.has(line[index]?.pos ?? '')) predicate = true
    // "No one has seen him for more than two years": such a time is how long nobody did.
    if (TIMES.has(draft.unit) && line[index]?.pos === 'VERB' && !statuses.lasting.has(word)) return null
  }
  return null
}

/** "Nobody", "no bid" where a clause begins: "has no plan" and "with no snow" deny only what they hold, "no fewer than" its number. */
function isNegativeSubject(line: Line, index: number, lexicon: FigureLexicon): boolean {
  const { changes, numbers, statuses, times } = lexicon
  const word = at(line, index)
  if (!numbers.none.has(word) && !statuses.nobody.has(word) && word !== numbers.no) return false
  if (line[index + 1]?.pos === 'ADV' || changes.compared.has(at(line, index + 1))) return false
  const before = line[index - 1]
  return (
    !before ||
    before.kind === 'mark' ||
    before.lower === numbers.joiner ||
    before.lower === statuses.complement ||
    times.saying.has(before.lower) ||
    lexicon.counts.clauseOpeners.has(before.lower)
  )
}

const VERB_TAGS = new Set(['VERB', 'AUX'])

/** A noun of saying right behind the verb: "rejected reports". */
const claims = (line: Line, index: number, { statuses, filters, numbers }: FigureLexicon): boolean => {
  const article = filters.determiners.has(at(line, index + 1)) || numbers.articles.has(at(line, index + 1)) ? 1 : 0
  return statuses.sayings.has(at(line, index + 1 + article))
}

/** "has never hit fewer than 26", "do not believe that more than three took part": a bound under a negation is denied, not stated. */
function boundDenied(line: Line, draft: Draft, { statuses, counts }: FigureLexicon) {
  if (!BOUNDS.has(draft.hedge) || draft.first === draft.numberFirst || TIMES.has(draft.unit)) return null
  for (let index = draft.first - 1; index >= Math.max(0, draft.first - REACH.not); index--) {
    const word = at(line, index)
    if (statuses.not.has(word)) return { status: 'denied' as const, rule: `status.${word}.bound` }
    if (isBound(line, index) || word === ',' || counts.clauseOpeners.has(word)) return null
  }
  return null
}

const BOUNDS = new Set(['more_than', 'less_than', 'at_least'])
