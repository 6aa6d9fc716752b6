import { findPlace } from '../attach/place.ts'
import { type Draft, type Line, at } from '../draft.ts'
import type { FigureLexicon } from '../lexicon.ts'
import { isNoun, runBefore } from '../syntax/noun-run.ts'
import type { Earlier } from '../things/referents.ts'
import { phraseText } from './phrase-text.ts'
import { isPersonNoun } from './persons.ts'
import type { Counted } from './read-counted.ts'

type Place = { readonly draft: Draft; readonly lexicon: FigureLexicon; readonly earlier: Earlier }

/** Sentences back, and words of each, in which the noun of "all four" is looked for. */
const SENTENCES = 2
const REACH = 40

/** A count whose noun is left out, where it is not that of the count before it: "Orr owns all four", "Fires kill 2 Danes; 28 die in Pell". */
export function leftOutNoun(line: Line, own: Counted, place: Place): Counted {
  if (place.draft.unit || !own.elliptic) return own
  return allOf(line, own, place) ?? elsewhere(line, own, place) ?? own
}

/** "She is the owner of all four": of the things that were named last. */
function allOf(line: Line, own: Counted, { draft, lexicon, earlier }: Place): Counted | null {
  if (own.what !== '' || at(line, draft.first - 1) !== lexicon.filters.all) return null
  const texts = [line.slice(0, draft.first - 1), ...earlier.slice(0, SENTENCES)]
  for (const text of texts) {
    for (let index = text.length - 1; index >= Math.max(0, text.length - REACH); index--) {
      if (!isNoun(text, index, lexicon) || !lexicon.counts.plural.test(at(text, index))) continue
      // People who tell of it or do it are not what there are four of.
      if (text[index]?.pos !== 'NOUN' || isPersonNoun(text, index, lexicon)) continue
      const run = runBefore(text, index + 1, lexicon)
      const what = run ? phraseText(text, [run.first, run.last], lexicon) : at(text, index)
      return { ...own, what, elliptic: false, rules: [...own.rules, 'what.all-of'] }
    }
  }
  return null
}

/** Behind a semicolon and with a place of its own, people are counted anew. */
function elsewhere(line: Line, own: Counted, { draft, lexicon }: Place): Counted | null {
  const apart = at(line, draft.first - 1) === ';' && own.unit === 'person' && !own.weak
  return apart && findPlace(line, own.phrase.end, lexicon) ? { ...own, elliptic: false } : null
}
