import type { SourceType } from '@parallax/model'
import type { CompiledLexicon, SourceWordsRow } from './compiled-lexicon.ts'

/** The words by which a source can be typed, from the nearest to the farthest. */
export type SourceWords = {
  /** Nouns that head the source's own phrase. */
  readonly heads: readonly string[]
  /** All words of the phrase with its appositive. */
  readonly words: readonly string[]
  /** Words that describe the person elsewhere in the text. */
  readonly description: readonly string[]
  /** The person's or organisation's name. */
  readonly name: string
}

/**
 * Who speaks, by the language's table: the heads decide before the other words, and words that tell much ("police")
 * before words that tell little ("spokesman"). A name that no word describes is `other` unless the table knows it.
 */
export function sourceType(lexicon: CompiledLexicon, source: SourceWords): SourceType {
  const everything = [...source.words, ...source.description]
  const phrased = firstPhrase(lexicon.tellingWords, everything)
  if (phrased) return phrased
  for (const table of [lexicon.tellingWords, lexicon.vagueWords]) {
    for (const words of [source.heads, source.words, source.description]) {
      const type = firstType(table, words)
      if (type) return type
    }
    if (table === lexicon.tellingWords) {
      const known = knownName(lexicon, source.name)
      if (known) return known
    }
  }
  return everything.length === 0 && !source.name ? 'unnamed' : 'other'
}

/** The type of the first row that has a phrase of several of the words: "geological survey" tells more than "survey". */
function firstPhrase(table: readonly SourceWordsRow[], words: readonly string[]): SourceType | null {
  const line = ` ${words.join(' ').replace(/[-\s]+/g, ' ')} `
  return table.find(({ phrases }) => phrases.some((phrase) => line.includes(` ${phrase} `)))?.type ?? null
}

/** The type of the first row that has one of the words. */
function firstType(table: readonly SourceWordsRow[], words: readonly string[]): SourceType | null {
  return table.find(({ single }) => words.some((word) => single.has(word)))?.type ?? null
}

function knownName({ knownNames }: CompiledLexicon, name: string): SourceType | null {
  const lower = name.toLowerCase()
  return knownNames.get(lower) ?? knownNames.get(lower.split(' ').at(-1) ?? '') ?? null
}
