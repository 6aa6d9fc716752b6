import { wordsOf } from './words-of.ts'

/** A text up to so many words; an ellipsis says that there were more. */
export function firstWords(text: string, most: number): string {
  // A text with fewer letters than that many words need is the common case.
  if (text.length < most) return text
  const words = wordsOf(text)
  const last = words[most - 1]
  return words.length <= most || !last ? text : `${text.slice(0, last[1])} …`
}
