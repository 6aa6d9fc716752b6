import type { Event } from '@parallax/model'
import type { Entry } from './listing.ts'

/**
 * Why an entry is plainly not about the event, or undefined where it may be. An entry is judged only when it has both
 * title and summary: a title alone often leaves out the place. It is off topic when it holds none of the event's words,
 * or one of those that it must not hold. Words are matched whole, whatever their case.
 */
export function offTopicReason(entry: Entry, terms: Event['terms']): string | undefined {
  if (terms === undefined || entry.title === undefined || entry.summary === undefined) return undefined
  const text = `${entry.title}\n${entry.summary}`.normalize('NFC')
  const wanted = [...terms.all, ...terms.any]
  if (wanted.length > 0 && !wanted.some((term) => holds(text, term))) {
    return `Title and summary have none of the event's words (${wanted.join(', ')}).`
  }
  const unwanted = terms.not.find((term) => holds(text, term))
  return unwanted === undefined ? undefined : `Title or summary has "${unwanted}", which the event excludes.`
}

function holds(text: string, term: string): boolean {
  const words = term
    .normalize('NFC')
    .trim()
    .split(/\s+/)
    .map((word) => word.replaceAll(/[\\^$.*+?()[\]{}|/]/g, String.raw`\$&`))
  return new RegExp(String.raw`(?<![\p{L}\p{N}])${words.join(String.raw`\s+`)}(?![\p{L}\p{N}])`, 'iu').test(text)
}
