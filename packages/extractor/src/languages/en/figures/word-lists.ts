import type { Phrase, PhraseTable } from '../../../figures/lexicon.ts'

/** The words of a text block as a set: how the tables in this folder are written. */
export const wordSet = (block: string): ReadonlySet<string> => new Set(block.trim().split(/\s+/))

/** One row a line, "meaning: words": every word with its meaning; a word may stand in several rows. */
export function wordRows<Meaning extends string>(block: string): (readonly [word: string, meaning: Meaning])[] {
  const rows = block.trim().split('\n')
  return rows.flatMap((row) => {
    const [meaning = '', words = ''] = row.split(':')
    // The block is written in this folder; its meanings are checked by the tests of the lexicon.
    return [...wordSet(words)].map((word) => [word, meaning.trim() as Meaning] as const)
  })
}

/** The same as a table, for blocks where each word has one meaning. */
export const wordTable = <Meaning extends string>(block: string): ReadonlyMap<string, Meaning> =>
  new Map(wordRows<Meaning>(block))

/** Phrases (comma between, words as the text is cut: "in excess of") by the word at `touching`, longest first. */
export function phraseTable<Meaning>(
  rows: readonly (readonly [meaning: Meaning, phrases: string])[],
  touching: 'first' | 'last',
): PhraseTable<Meaning> {
  const table = new Map<string, { phrase: Phrase; means: Meaning }[]>()
  for (const [means, list] of rows) {
    for (const phrase of phrases(list)) {
      const key = phrase.at(touching === 'first' ? 0 : -1) ?? ''
      table.set(key, [...(table.get(key) ?? []), { phrase, means }])
    }
  }
  for (const entries of table.values()) entries.sort((a, b) => b.phrase.length - a.phrase.length)
  return table
}

/** "out of, in" as a list of phrases. */
export const phrases = (list: string): Phrase[] =>
  list
    .split(',')
    .map((phrase) => phrase.trim().split(/\s+/))
    .filter((phrase) => phrase[0] !== '')
