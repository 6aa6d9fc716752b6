import type { TokenRange } from '../phrases/ground.ts'
import type { Page } from './page.ts'
import type { TypeReading } from './source-type.ts'

/** Between "our" and what it owns stand so many words at most: "our own campaign donors". */
const FARTHEST_NOUN = 3
/** A speech may be long: only its first tokens are looked at. */
const LONGEST_CONTENT = 300

/**
 * What somebody of whom nothing else is known says of himself within quotation marks: who speaks of "my patients" is a
 * doctor, who of "our campaign" a politician. Null where no such words stand there.
 */
export function typeByOwnWords(page: Page, content: readonly TokenRange[]): TypeReading | null {
  const { tokens, lexicon, quoteOf } = page
  for (const [first, last] of content) {
    for (let at = first; at < Math.min(last, first + LONGEST_CONTENT); at++) {
      if (quoteOf[at] === -1 || !lexicon.ownPronouns.has(tokens[at]?.lower ?? '')) continue
      const owned = tokens.slice(at + 1, Math.min(last, at + 1 + FARTHEST_NOUN))
      const row = lexicon.ownWords.find(({ nouns }) => owned.some(({ lower }) => nouns.has(lower)))
      if (!row) continue
      return { type: row.type, rule: 'type-own-words', alternatives: [{ value: 'other', rule: 'type-unknown' }] }
    }
  }
  return null
}
