import { type Draft, type Line, at } from '../draft.ts'
import type { FigureLexicon } from '../lexicon.ts'
import { isNoun, runBefore } from '../syntax/noun-run.ts'
import type { Earlier } from '../things/referents.ts'
import { phraseText } from './phrase-text.ts'
import { isPersonNoun } from './persons.ts'
import type { Counted } from './read-counted.ts'

type Place = { readonly draft: Draft; readonly lexicon: FigureLexicon; readonly earlier: Earlier }

/** Sentences back in which the things are looked for. */
const SENTENCES = 2

/**
 * "The trucks turned. Two of them got away": where the sentences before name things and no people, "them" are the things
 * named last, and what would be a rescue of people is none. Null where people are named, or hurt.
 */
export function ofThem(line: Line, own: Counted, { draft, lexicon, earlier }: Place): Counted | null {
  const { counts, numbers } = lexicon
  const pronoun = at(line, draft.last) === numbers.partitive && counts.pronouns.has(at(line, draft.last + 1))
  if (!own.elliptic || draft.unit || !pronoun || counts.mortalKinds.has(own.kind)) return null
  if (pluralsOf(line.slice(0, draft.first), lexicon).length > 0) return null
  for (const text of earlier.slice(0, SENTENCES)) {
    const plurals = pluralsOf(text, lexicon)
    const last = plurals.at(-1)
    if (last === undefined) continue
    if (plurals.some((index) => isPersonNoun(text, index, lexicon))) return null
    const run = runBefore(text, last + 1, lexicon)
    const what = run ? phraseText(text, [run.first, run.last], lexicon) : at(text, last)
    return {
      ...own,
      kind: 'objects',
      unit: 'item',
      what,
      elliptic: false,
      rules: ['kind.default.objects', 'what.of-them'],
    }
  }
  return null
}

/** Indices of the plural nouns of a text. */
const pluralsOf = (text: Line, lexicon: FigureLexicon): number[] =>
  [...text.keys()].filter(
    (index) =>
      text[index]?.pos === 'NOUN' && isNoun(text, index, lexicon) && lexicon.counts.plural.test(at(text, index)),
  )
