import { findOuter } from './find-outer.ts'
import type { Page } from './page.ts'
import type { Reading } from './reading.ts'

/** What passes words on, by rule; the rest of what people do with words is what the speaker tells about them. */
const PASSES_WORDS_ON = new Set([
  'verb-clause',
  'verb-quote',
  'verb-trailing',
  'verb-leading',
  'verb-inverted',
  'verb-predicate',
  'verb-passive',
  'preposition',
  'noun-that',
  'colon-quotation',
])

/**
 * Drops what stands inside another's content and is no link of a chain. "The agency said the ministry reported 12 dead"
 * is a chain: the ministry's words come through the agency. "The mayor said people feared the dam would break" is none:
 * what they fear is the mayor's word, and he alone answers for it.
 */
export function keepChains(page: Page, readings: readonly Reading[]): Reading[] {
  const outer = findOuter(readings)
  return readings.filter((reading) => !outer.has(reading) || isLink(page, reading))
}

function isLink(page: Page, { rule, source, cueClass, told, at }: Reading): boolean {
  if (!told || cueClass === 'mental' || !source) return false
  const opening = page.tokens[source[0]]?.lower ?? ''
  if (page.lexicon.pronouns.first.has(opening)) return false
  const quoted = page.quoteOf[at] !== -1
  if (quoted || cueClass === 'factive')
    return PASSES_WORDS_ON.has(rule) && !isPronoun(page, source) && !(quoted && cueClass === 'factive')
  return PASSES_WORDS_ON.has(rule) || cueClass === 'forceful' || cueClass === 'denying' || cueClass === 'contending'
}

function isPronoun({ tokens, language }: Page, [first, last]: readonly [number, number]): boolean {
  return last - first === 1 && language.phrases.pronouns.has(tokens[first]?.lower ?? '')
}
