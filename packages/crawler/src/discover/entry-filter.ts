import { type Event, matchTerm, windowCheck } from '@parallax/model'
import type { Entry } from './listing.ts'

/** Why an entry of a listing need not be visited for an event. */
export type LeftUnvisited = { outcome: 'off-topic' | 'out-of-window'; reason: string }

/**
 * The question whether an entry is plainly not about an event; undefined where it may be. A filter before the visit, to spare
 * hosts and the page budget: what is visited is judged by its text, and nothing is kept because it passed here. So that it
 * leaves nothing that the text would speak for, it dates with a day of slack, judges words only where there are both title and
 * summary (a title alone often leaves out the place), and asks for any of the event's words where the text must have all.
 * Throws `zone-unknown`.
 */
export function entryFilter({
  window,
  terms,
}: Pick<Event, 'window' | 'terms'>): (entry: Entry) => LeftUnvisited | undefined {
  const lateReason = windowCheck(window)
  const strayReason = strayCheck(terms)
  return (entry) => {
    const late = lateReason(entry.published)
    if (late !== undefined) return { outcome: 'out-of-window', reason: late }
    const stray = strayReason(entry)
    return stray === undefined ? undefined : { outcome: 'off-topic', reason: stray }
  }
}

function strayCheck(terms: Event['terms']): (entry: Entry) => string | undefined {
  if (terms === undefined) return () => undefined
  const wanted = [...terms.all, ...terms.any]
  const isWanted = wanted.map(matchTerm)
  const unwanted = terms.not.map((term) => ({ term, isIn: matchTerm(term) }))
  return ({ title, summary }) => {
    if (title === undefined || summary === undefined) return undefined
    const text = `${title}\n${summary}`
    if (isWanted.length > 0 && !isWanted.some((isIn) => isIn(text))) {
      return `Title and summary have none of the event's words (${wanted.join(', ')}).`
    }
    const excluded = unwanted.find(({ isIn }) => isIn(text))
    return excluded && `Title or summary has "${excluded.term}", which the event excludes.`
  }
}
