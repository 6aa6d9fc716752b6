import type { Unit } from '../phrases/units.ts'
import type { FramedText } from './measure.ts'

/** A side of the study named in a sentence. */
export type SideMention = {
  readonly side: string
  readonly kind: 'demonym' | 'place' | 'actor'
  /** Token at which it starts. */
  readonly first: number
  /** The term, lower case. */
  readonly words: string
}

/** Every mention of a side's demonyms, places and actors in one sentence, as whole words, in order. */
export function findSides({ analysis, sides }: FramedText, unit: Unit): SideMention[] {
  const tokens = analysis.tokens.slice(unit.first, unit.last)
  const from = tokens[0]?.start ?? 0
  const sentence = analysis.text.slice(from, tokens.at(-1)?.end ?? from).toLowerCase()
  const mentions: SideMention[] = []
  for (const side of sides) {
    const terms = [
      ...side.demonyms.map((term) => ['demonym', term] as const),
      ...side.places.map((term) => ['place', term] as const),
      ...[side.name, ...side.actors].map((term) => ['actor', term] as const),
    ]
    for (const [kind, term] of terms) {
      const words = term.toLowerCase()
      for (const offset of occurrences(sentence, words)) {
        const token = tokens.find(({ start, end }) => start <= from + offset && from + offset < end)
        if (token) mentions.push({ side: side.id, kind, first: token.index, words })
      }
    }
  }
  return mentions.sort((a, b) => a.first - b.first || (a.side < b.side ? -1 : 1))
}

/** Where the words stand in the sentence, not as a part of longer words. */
function occurrences(sentence: string, words: string): number[] {
  const found: number[] = []
  for (let at = sentence.indexOf(words); at >= 0; at = sentence.indexOf(words, at + words.length)) {
    const before = sentence[at - 1] ?? ' '
    const after = sentence[at + words.length] ?? ' '
    if (!/[\p{L}\p{N}]/u.test(before) && !/[\p{L}\p{N}]/u.test(after)) found.push(at)
  }
  return found
}
