import type { Event } from '@parallax/model'
import type { Entry } from './listing.ts'

/**
 * The question whether an entry is plainly not about an event: the answer is why, or undefined where it may be. An entry
 * is judged only when it has both title and summary: a title alone often leaves out the place. It is off topic when it
 * holds none of the event's words, or one of those that it must not hold. Words are matched whole, whatever their case.
 */
export function termsCheck(terms: Event['terms']): (entry: Entry) => string | undefined {
  if (terms === undefined) return () => undefined
  const wanted = [...terms.all, ...terms.any]
  const hasWanted = patternOf(wanted)
  const hasUnwanted = patternOf(terms.not)
  return ({ title, summary }) => {
    if (title === undefined || summary === undefined) return undefined
    const text = `${title}\n${summary}`.normalize('NFC')
    if (hasWanted?.test(text) === false)
      return `Title and summary have none of the event's words (${wanted.join(', ')}).`
    const unwanted = hasUnwanted?.exec(text)?.[0]
    return unwanted === undefined ? undefined : `Title or summary has "${unwanted}", which the event excludes.`
  }
}

/** Any of the words; undefined where there are none. */
function patternOf(words: readonly string[]): RegExp | undefined {
  if (words.length === 0) return undefined
  const any = words
    .map((word) =>
      word
        .normalize('NFC')
        .trim()
        .split(/\s+/)
        .map(escaped)
        .join(String.raw`\s+`),
    )
    .join('|')
  return new RegExp(String.raw`(?<![\p{L}\p{N}])(?:${any})(?![\p{L}\p{N}])`, 'iu')
}

function escaped(word: string): string {
  return word.replaceAll(/[\\^$.*+?()[\]{}|/]/g, String.raw`\$&`)
}
