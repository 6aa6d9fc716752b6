import type { Unit } from '../phrases/units.ts'
import type { FramedText } from './measure.ts'

/** A side of the study named in a sentence. */
export type SideMention = {
  readonly side: string
  /** A side's `name` may also be its place: "Norland". */
  readonly kinds: ReadonlySet<'demonym' | 'place' | 'actor' | 'name'>
  /** Its tokens `[first, last)`. */
  readonly first: number
  readonly last: number
  /** The term, lower case. */
  readonly words: string
}

type Term = { readonly side: string; readonly kind: 'demonym' | 'place' | 'actor' | 'name'; readonly words: string }

/** Every mention of a side's name, demonyms, places and actors in one sentence, as whole words, in order, the longest term where several start. */
export function findSides({ analysis, sides }: FramedText, unit: Unit): SideMention[] {
  const tokens = analysis.tokens.slice(unit.first, unit.last)
  const from = tokens[0]?.start ?? 0
  const sentence = analysis.text.slice(from, tokens.at(-1)?.end ?? from).toLowerCase()
  const found = termsOf(sides).flatMap((term) =>
    occurrences(sentence, term.words).flatMap((offset) => {
      const first = tokens.find(({ start, end }) => start <= from + offset && from + offset < end)?.index
      const last = tokens.findLast(({ start }) => start < from + offset + term.words.length)?.index
      return first === undefined || last === undefined ? [] : [{ ...term, first, last: last + 1 }]
    }),
  )
  return [...Map.groupBy(found, ({ first }) => first).values()]
    .flatMap((own) => {
      const longest = own.toSorted((a, b) => b.last - a.last || (a.side < b.side ? -1 : 1))[0]
      if (!longest) return []
      const { side, first, last, words } = longest
      const kinds = own.filter((one) => one.side === side && one.last === last).map(({ kind }) => kind)
      return [{ side, first, last, words, kinds: new Set(kinds) }]
    })
    .sort((a, b) => a.first - b.first)
}

function termsOf(sides: FramedText['sides']): Term[] {
  return sides.flatMap(({ id, name, demonyms, places, actors }) => [
    ...demonyms.map((term): Term => ({ side: id, kind: 'demonym', words: term.toLowerCase() })),
    ...places.map((term): Term => ({ side: id, kind: 'place', words: term.toLowerCase() })),
    ...actors.map((term): Term => ({ side: id, kind: 'actor', words: term.toLowerCase() })),
    { side: id, kind: 'name', words: name.toLowerCase() },
  ])
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
