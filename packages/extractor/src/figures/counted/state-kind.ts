import type { FigureKind } from '@parallax/model'
import { type Line, at } from '../draft.ts'
import type { FigureLexicon } from '../lexicon.ts'
import { type Kind, type KindReader, fitting, takesObject } from './kind.ts'

/** "20 missing Americans", "40 injured passengers": a state within the phrase. */
export const stateWithin: KindReader = (line, place) => {
  const { phrase, lexicon } = place
  for (let index = phrase.opening; index < phrase.head; index++) {
    const word = at(line, index)
    // "murder victims": a noun of doing tells of them too.
    const kind = lexicon.counts.states.get(word) ?? lexicon.counts.deeds.get(word)
    if (kind && kind !== 'persons') return fitting(line, place, { kind, rule: `kind.state.${word}.within` })
  }
  return null
}

/** "24 dead", "249 people seriously injured", "80 unaccounted for", "830 reported as casualties". */
export const stateBehind: KindReader = (line, place) => {
  const { draft, phrase, lexicon } = place
  for (let index = phrase.end; index < phrase.end + 4; index++) {
    const word = at(line, index)
    // "a man accused of shooting three people was arrested": what is an object already has no predicate behind it.
    if (lexicon.counts.be.has(word) && lexicon.counts.verbs.has(at(line, draft.first - 1))) return null
    const kind = lexicon.counts.states.get(word) ?? asNoun(line, index, lexicon)
    if (kind && !takesObject(line, index, lexicon)) return fitting(line, place, { kind, rule: `kind.state.${word}` })
    const lost = loses(line, index, lexicon)
    if (lost) return fitting(line, place, lost)
    // "people with serious injuries"
    if (['ADJ', 'NOUN'].includes(line[index]?.pos ?? '') && lexicon.counts.with === at(line, index - 1)) continue
    if (line[index]?.pos !== 'ADV' && !lexicon.counts.stateLinks.has(word)) return null
  }
  return null
}

/** "the four people shot", "the five killed": the state right behind the counted, and no other. */
export const stateTouching: KindReader = (line, place) =>
  place.lexicon.counts.states.has(at(line, place.phrase.end)) ? stateBehind(line, place) : null

/** "reported as casualties", "counted as missing". */
export const asNoun = (line: Line, index: number, { counts }: FigureLexicon): FigureKind | undefined =>
  counts.as === at(line, index - 1) ? counts.nouns.get(at(line, index)) : undefined

/** "lost their lives", "lose their jobs", "without power": what is lost or lacking tells. */
export function loses(line: Line, index: number, { counts }: FigureLexicon): Kind | null {
  if (!counts.losing.has(at(line, index))) return null
  for (let lost = index + 1; lost < index + 4; lost++) {
    const kind = counts.losses.get(at(line, lost))
    if (kind) return { kind, rule: `kind.loss.${at(line, lost)}` }
  }
  return null
}
