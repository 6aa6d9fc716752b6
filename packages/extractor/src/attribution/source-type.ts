import type { CueClass, SourceType } from '@parallax/model'
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
  /** An ordinary person by how the text names him or her. */
  readonly lay?: boolean
  /** What the cue does: a document shows, it does not deny. */
  readonly cueClass?: CueClass
}

/** A type with the id of the rule that chose it, and what other rules would have chosen. */
export type TypeReading = {
  readonly type: SourceType
  readonly rule: string
  readonly alternatives: readonly { readonly value: SourceType; readonly rule: string }[]
}

/**
 * Who speaks, by the language's table: the heads decide before the other words, and words that tell much ("police")
 * before words that tell little ("spokesman"). A name that no word describes is `other` unless the table knows it.
 */
export function readSourceType(lexicon: CompiledLexicon, source: SourceWords): TypeReading {
  const [first, ...others] = candidates(lexicon, source)
  const nameless = source.words.length + source.description.length === 0 && !source.name
  if (!first) return { type: nameless ? 'unnamed' : 'other', rule: 'type-unknown', alternatives: [] }
  const alternatives = others.filter(
    ({ type }, order) => type !== first.type && others.findIndex((other) => other.type === type) === order,
  )
  return { ...first, alternatives: alternatives.map(({ type, rule }) => ({ value: type, rule })) }
}

type Candidate = { readonly type: SourceType; readonly rule: string }

/** What each rule says, in the order in which they decide. */
function candidates(lexicon: CompiledLexicon, source: SourceWords): Candidate[] {
  const { heads, words, description } = source
  const found: (readonly [rule: string, type: SourceType | null])[] = [
    ['type-lay', source.lay ? 'witness' : null],
    ['type-phrase', firstPhrase(lexicon.tellingWords, [...words, ...description])],
    ['type-head', firstType(lexicon.tellingWords, heads)],
    ['type-word', firstType(lexicon.tellingWords, words)],
    ['type-description', firstType(lexicon.tellingWords, description)],
    ['type-known-name', knownName(lexicon, source.name)],
    ['type-vague-head', firstType(lexicon.vagueWords, heads)],
    ['type-vague-word', firstType(lexicon.vagueWords, words)],
    ['type-vague-description', firstType(lexicon.vagueWords, description)],
  ]
  const speaks = source.cueClass === 'denying' || source.cueClass === 'conceding'
  return found.flatMap(([rule, type]) => (type && !(speaks && type === 'document') ? [{ type, rule }] : []))
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

/** By the whole name, or its last part: "Obama/Clinton" is two names. */
function knownName({ knownNames }: CompiledLexicon, name: string): SourceType | null {
  const lower = name.toLowerCase()
  return knownNames.get(lower) ?? knownNames.get(lower.split(/[ /]/).at(-1) ?? '') ?? null
}
