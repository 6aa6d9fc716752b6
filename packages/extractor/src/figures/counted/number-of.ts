import { type Draft, type Line, at } from '../draft.ts'
import type { FigureLexicon } from '../lexicon.ts'
import { type NounPhrase, phraseAt } from './noun-phrase.ts'

/** How far the words may stand before their value: "the number of people who lost their lives in the riots has risen to 117". */
const REACH = 24

/** What "the number of" names before a bare figure, and where it stands: there it is read as if the number stood there. */
export type NumberOf = { readonly draft: Draft; readonly phrase: NounPhrase }

/** "The number of confirmed cases rose to 4,258": the phrase that the figure is the number of; null where none is. */
export function numberOf(line: Line, draft: Draft, lexicon: FigureLexicon): NumberOf | null {
  const { counts, changes, numbers, passing } = lexicon
  let linked = draft.first < draft.numberFirst
  for (let index = draft.first - 1; index >= Math.max(0, draft.first - REACH); index--) {
    const word = at(line, index)
    if (word === ';' || line[index]?.kind === 'number') return null
    if (linked && counts.totalOpeners.has(word) && at(line, index + 1) === numbers.partitive) {
      const phrase = phraseAt(line, index + 2, lexicon)
      return phrase.head < 0 ? null : { draft: { ...draft, first: index + 2, last: index + 2 }, phrase }
    }
    if (counts.totalLinks.has(word) || changes.verbs.has(word) || passing.has(word)) linked = true
  }
  return null
}
