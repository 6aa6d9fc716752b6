import { type Line, at } from '../draft.ts'
import type { FigureLexicon } from '../lexicon.ts'
import { isBound, isDefinite, isPastDeed } from './clause-bounds.ts'
import { isGiven } from './given.ts'
import { PLAN_REACH, type StatusReader } from './status-reader.ts'

/** How far a condition may stand from its figure, before and behind. */
const REACH = { before: 30, behind: 16 }

/** "If the dam fails, 10,000 people could be displaced": in the condition, or in its consequence when that has a modal. */
export const conditionBefore: StatusReader = (line, figure, lexicon) => {
  const { draft } = figure
  const { statuses } = lexicon
  // "if the 28 states agree": they are there, whatever happens.
  if (isThere(line, figure, lexicon)) return null
  let consequence = false
  for (let index = draft.first - 1; index >= Math.max(0, draft.first - REACH.before); index--) {
    const word = at(line, index)
    if (word === ',') consequence = true
    if (isBound(line, index) || isPastDeed(line, index, lexicon)) return null
    // "if the duties, which hit 12 states, stay": an aside tells what is there.
    if (lexicon.counts.relatives.has(word) && at(line, index - 1) === ',') return null
    const inverted = index === 0 && statuses.inverted.has(word)
    if (!inverted && !statuses.conditions.has(word)) continue
    if (statuses.askers.has(at(line, index - 1))) return null
    if (!consequence || modalNear(line, [draft.first, draft.last], statuses.modals))
      return { status: 'hypothetical', rule: `status.${word}` }
    return null
  }
  return null
}

/** The article points at it, or it is given whatever the condition. */
const isThere: (...place: Parameters<StatusReader>) => boolean = (line, figure, lexicon) =>
  figure.draft.unit === null ? isDefinite(line, figure.draft.first, lexicon) : isGiven(line, figure, lexicon)

function modalNear(line: Line, [first, last]: readonly [number, number], modals: ReadonlySet<string>): boolean {
  for (let index = first - 6; index < last + 8; index++) if (modals.has(at(line, index))) return true
  return false
}

/** "could face 20 years if convicted", "3,000 would be displaced if the dam failed": the condition stands behind. */
export const conditionBehind: StatusReader = (line, figure, lexicon) => {
  const { draft, counted } = figure
  const { statuses } = lexicon
  if (isThere(line, figure, lexicon)) return null
  if (!modalBefore(line, draft.first, lexicon) && !modalBehind(line, counted.phrase.end, lexicon)) return null
  for (let index = draft.last; index < Math.min(line.length, draft.last + REACH.behind); index++) {
    const word = at(line, index)
    if (statuses.conditions.has(word) && !statuses.askers.has(at(line, index - 1)))
      return { status: 'hypothetical', rule: `status.${word}.behind` }
    if (opensAnother(line, index, lexicon)) return null
  }
  return null
}

/** Whether another clause begins at `index`: then a condition further on is none of the figure's. */
function opensAnother(line: Line, index: number, { counts, statuses, numbers }: FigureLexicon): boolean {
  const word = at(line, index)
  if (isBound(line, index) || counts.clauseOpeners.has(word) || counts.relatives.has(word)) return true
  if (VERBS.has(line[index]?.pos ?? '') && statuses.opinions.has(word)) return true
  return word === numbers.joiner && VERBS.has(line[index + 1]?.pos ?? '')
}

const VERBS = new Set(['VERB', 'AUX'])

/** A modal, or a verb of facing, before the figure in its own clause. */
function modalBefore(line: Line, first: number, { statuses, counts }: FigureLexicon): boolean {
  for (let index = first - 1; index >= Math.max(0, first - PLAN_REACH); index--) {
    const word = at(line, index)
    if (isBound(line, index) || counts.clauseOpeners.has(word) || counts.relatives.has(word)) return false
    if (statuses.modals.has(word) || statuses.facing.has(word)) return true
  }
  return false
}

/** A modal in the verb group right behind the counted: "people would be". */
function modalBehind(line: Line, end: number, { statuses }: FigureLexicon): boolean {
  for (let index = end; index < end + 3; index++) if (statuses.modals.has(at(line, index))) return true
  return false
}
