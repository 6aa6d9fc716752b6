import { at } from '../draft.ts'
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
export const requested: StatusReader = (line, { draft }, { statuses, counts }) => {
  if (!isOffered(draft)) return null
  for (let index = draft.last; index < Math.min(line.length, draft.last + REACH) && !isBound(line, index); index++) {
    if (at(line, index) === ',') return null
    if (!counts.relatives.has(at(line, index))) continue
    for (let verb = index + 2; verb < index + 6; verb++) {
      const word = at(line, verb)
      const status = line[verb]?.pos === 'VERB' ? (statuses.sought.get(word) ?? statuses.bids.get(word)) : undefined
      if (status) return { status, rule: `status.${word}.behind` }
      if (line[verb]?.pos === 'VERB' || line[verb]?.kind === 'mark') return null
    }
    return null
  }
  return null
}
