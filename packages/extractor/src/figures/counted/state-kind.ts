import type { FigureKind } from '@parallax/model'
import { type Line, at } from '../draft.ts'
import type { FigureLexicon } from '../lexicon.ts'
import { type KindReader, fitting, takesObject } from './kind.ts'

/** "20 missing Americans", "40 injured passengers": a state within the phrase. */
export const stateWithin: KindReader = (line, place) => {
  const { phrase, lexicon } = place
  for (let index = phrase.opening; index < phrase.head; index++) {
    const word = at(line, index)
    const kind = lexicon.counts.states.get(word)
    if (kind) return fitting(line, place, { kind, rule: `kind.state.${word}.within` })
  }
  return null
}

/** "24 dead", "249 people seriously injured", "80 unaccounted for", "830 reported as casualties". */
export const stateBehind: KindReader = (line, place) => {
  const { phrase, lexicon } = place
  for (let index = phrase.end; index < phrase.end + 4; index++) {
    const word = at(line, index)
    const kind = lexicon.counts.states.get(word) ?? asNoun(line, index, lexicon)
    if (kind && !takesObject(line, index, lexicon)) return fitting(line, place, { kind, rule: `kind.state.${word}` })
    if (line[index]?.pos !== 'ADV' && !lexicon.counts.stateLinks.has(word)) return null
  }
  return null
}

/** "reported as casualties", "counted as missing". */
export const asNoun = (line: Line, index: number, { counts }: FigureLexicon): FigureKind | undefined =>
  counts.as === at(line, index - 1) ? counts.nouns.get(at(line, index)) : undefined
