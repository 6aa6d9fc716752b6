import { type Draft, type Line, at } from '../draft.ts'
import type { FigureLexicon } from '../lexicon.ts'
import { TIMES } from '../things/thing.ts'
import { isBound } from './clause-bounds.ts'
import type { StatusReader } from './status-reader.ts'

/** How far a denial may stand before its figure, in atoms. */
const REACH = { verb: 6, not: 8 }

/** "not 40", "denied killing 15", "rejected claims that 300 died": said not to be so. "if not 40" is no denial. */
export const denied: StatusReader = (line, { draft }, lexicon) => {
  const { statuses } = lexicon
  if (statuses.not.has(at(line, draft.first - 1)) && !statuses.conditions.has(at(line, draft.first - 2)))
    return { status: 'denied', rule: 'status.not' }
  for (let index = draft.numberFirst - 1; index >= Math.max(0, draft.numberFirst - REACH.verb); index--) {
    const word = at(line, index)
    if (statuses.before.get(word) === 'denied' || (statuses.rejecting.has(word) && claims(line, index, lexicon)))
      return { status: 'denied', rule: `status.${word}` }
    if (line[index]?.kind === 'mark') return null
  }
  return boundDenied(line, draft, lexicon)
}

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
