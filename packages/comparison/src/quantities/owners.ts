import { isContent, wordsOf, type Word } from '../text/words.ts'
import { canonical } from './vocabulary.ts'

// Capitalized, and owners of nothing. Own list: every month and day.
const CALENDAR = new Set(
  `january february march april may june july august september october november december
  monday tuesday wednesday thursday friday saturday sunday`
    .split(/\s+/)
    .map(canonical),
)

/** The canonical proper names of the event's texts, and the words that the whole event shares. */
type Known = { names: ReadonlySet<string>; eventWords: ReadonlySet<string> }

/** A sentence's names by how near they stand: those before the figure are likelier its subject than those behind. */
export function ownersOf(words: readonly Word[], at: number, names: ReadonlySet<string>): Map<string, number> {
  const centre = words.findIndex((word) => word.start >= at)
  const ranked = words
    .flatMap((word, index) => {
      const form = canonical(word.text)
      const named = isName(form, names) && /^\p{Lu}/u.test(word.text) && isContent(word.text.toLowerCase())
      return named ? [{ form, distance: index < centre ? centre - index : 1.5 * (index - centre) + 1 }] : []
    })
    .toSorted((a, b) => a.distance - b.distance)
  const owners = new Map<string, number>()
  for (const { form } of ranked) if (!owners.has(form)) owners.set(form, 1 / (1 + owners.size / 2))
  return owners
}

// Runs of capitalized words, "Port Elsa Harbour"; bounded, each word once.
const NAME = /\p{Lu}[\p{L}\p{N}]*(?:[ -]\p{Lu}[\p{L}\p{N}]*){0,4}/gu

/** The words of the name nearest to a figure, those before it at half the distance; names that the whole event shares tell nothing. */
export function ownerOf(sentence: string, at: number, { names, eventWords }: Known): string[] {
  const found = Array.from(sentence.matchAll(NAME), (match) => ({
    words: wordsOf(match[0])
      .map((word) => canonical(word.text))
      .filter((word) => isName(word, names) && !eventWords.has(word)),
    distance: match.index < at ? at - match.index - match[0].length : 2 * (match.index - at),
  }))
  const nearest = found.filter(({ words }) => words.length > 0).toSorted((a, b) => a.distance - b.distance)[0]
  return nearest?.words ?? []
}

function isName(form: string, names: ReadonlySet<string>): boolean {
  return names.has(form) && !CALENDAR.has(form)
}
