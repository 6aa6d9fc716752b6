import { isContent, stem, wordsOf } from '../text/words.ts'
import { GENERIC_WORDS, PART_CLASSES } from './populations.ts'
import { SYNONYMS } from './tables/synonyms.ts'

const SAME = new Map(SYNONYMS.flatMap((words) => words.map((word) => [stem(word), stem(words[0] ?? word)] as const)))
const CLASSES = new Map(
  Object.entries(PART_CLASSES).flatMap(([name, words]) => words.map((word) => [stem(word), name] as const)),
)

// Endings by which English makes nouns of verbs and adjectives of nouns: "declared" and "declarations", "construct" and
// "construction". Those that make people of deeds are left out: a climber is no climb. Own list.
const DERIVED = /(?<=....)(?:ations?|e?ments?|ions?|ity|ness|al|ly|e)$|(?<=.....)ate?$/

/**
 * The form of a word under which figures are compared: the stem of the word that stands for its synonyms, else its own,
 * without the ending that a plain derivation gives it.
 */
export function canonical(word: string): string {
  const known = KNOWN.get(word)
  if (known !== undefined) return known
  const form = stem(word)
  const found = SAME.get(form) ?? form.replace(DERIVED, '')
  if (KNOWN.size < MOST_KNOWN) KNOWN.set(word, found)
  return found
}

// News uses the same few thousand words again and again; what was found for a word never changes.
const KNOWN = new Map<string, string>()
const MOST_KNOWN = 50_000

const GENERIC = new Set(GENERIC_WORDS.map(canonical))

/** The canonical content words of a phrase, in order, each once. */
export function contentOf(phrase: string): string[] {
  const words = wordsOf(phrase.toLowerCase()).map((word) => word.text)
  return [...new Set(words.filter(isContent).map(canonical))]
}

/** What of a counted phrase narrows it down: "people" leaves nothing, "police officers" leaves both words. */
export function narrowing(phrase: string): string[] {
  return contentOf(phrase).filter((word) => !GENERIC.has(word))
}

/** The parts of a population that the words name: "six schoolchildren" is a figure for `students` alone. */
export function partClasses(phrase: string): string[] {
  const classes = wordsOf(phrase).flatMap((word) => CLASSES.get(stem(word.text)) ?? [])
  return [...new Set(classes)].toSorted()
}
