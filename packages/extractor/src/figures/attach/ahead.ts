import { type Line, at } from '../draft.ts'
import type { FigureLexicon } from '../lexicon.ts'
import { TIMES } from '../things/thing.ts'
import { isBound } from './clause-bounds.ts'
import { type StatusReader, isOffered } from './status-reader.ts'

/** How far behind a sum the clause may stand that says who asked for it, in atoms. */
const REACH = 12

/** "12 dead?", "an offer (eight years?)": a figure that is itself put in question. */
export const asked: StatusReader = (line, { draft }) =>
  at(line, draft.last) === '?' ? { status: 'feared', rule: 'status.asked' } : null

/** "the next seven years", "the coming 12 months": time that has not run yet. */
export const timeAhead: StatusReader = (line, { draft }, { statuses }) =>
  TIMES.has(draft.unit) && statuses.coming.has(at(line, draft.first - 1))
    ? { status: 'expected', rule: `status.${at(line, draft.first - 1)}` }
    : null

/** "the $1.6 billion for border posts that he requested": what was asked for is told behind. */
export const requested: StatusReader = (line, { draft, counted }, { statuses, counts }) => {
  if (!isOffered(draft)) return null
  for (let index = draft.last; index < Math.min(line.length, draft.last + REACH) && !isBound(line, index); index++) {
    if (at(line, index) === ',') return null
    if (!counts.relatives.has(at(line, index)) && !opensClause(line, index, [draft.last, counted.phrase.end])) continue
    for (let verb = index + 1; verb < index + 7; verb++) {
      const word = at(line, verb)
      const status = line[verb]?.pos === 'VERB' ? (statuses.sought.get(word) ?? statuses.bids.get(word)) : undefined
      if (status) return { status, rule: `status.${word}.behind` }
      if (nears(line, verb, { statuses, counts })) return { status: 'expected', rule: `status.${word}.behind` }
      if (line[verb]?.pos === 'VERB' || (line[verb]?.kind === 'mark' && isBound(line, verb))) return null
    }
    return null
  }
  return null
}

/** "that she is close to signing" */
const nears = (line: Line, index: number, { statuses, counts }: Pick<FigureLexicon, 'statuses' | 'counts'>): boolean =>
  statuses.nearing.has(at(line, index)) &&
  at(line, index + 1) === statuses.infinitive &&
  counts.gerund.test(at(line, index + 2))

/** "the $5 billion he asked for", "the two weeks the family requested": a subject right behind the figure or its noun. */
const opensClause = (line: Line, index: number, ends: readonly number[]): boolean =>
  SUBJECT_TAGS.has(line[index]?.pos ?? '') && ends.includes(index)

const SUBJECT_TAGS = new Set(['PRON', 'DET', 'PROPN'])
