import type { Atom } from '../atom.ts'
import { at } from '../draft.ts'
import { TIMES } from '../things/thing.ts'
import type { Filter } from './filter.ts'
import { isHeadline } from './headline.ts'

/** "the film Seven", "the Group of Seven", "World War Two": a number word written large inside a sentence is part of a name. */
export const nameWord: Filter = {
  id: 'name.word',
  rejects: (line, draft) => {
    const before = line[draft.first - 1]
    if (line[draft.numberFirst]?.kind !== 'word' || draft.form === 'zero' || !isLarge(line[draft.numberFirst]))
      return false
    // Behind a stop, a colon or a quotation mark a sentence begins.
    if (before?.kind !== 'word' || before.text.endsWith('.')) return false
    return !isHeadline(line)
  },
}

/** "told 60 Minutes", "48 Hours reported": a unit written large. */
export const nameUnit: Filter = {
  id: 'name.unit',
  rejects: (line, draft) =>
    TIMES.has(draft.unit) && draft.form === 'digits' && isLarge(line[draft.last - 1]) && !isHeadline(line),
}

/** "the top 40": a rank; "the top 10 percent" is a share, "the top 10 firms" are counted by rank too. */
export const rank: Filter = {
  id: 'rank',
  rejects: (line, draft, { filters, syntax }) => {
    const opener = at(line, draft.first - 2)
    return (
      draft.unit === null &&
      filters.ranks.has(at(line, draft.first - 1)) &&
      (filters.determiners.has(opener) || opener.endsWith(syntax.possessive))
    )
  },
}

/** "six AK 47 rifles", "two MiG 29 fighters": letters and a number before a word for arms or craft are its model. */
export const model: Filter = {
  id: 'name.model',
  rejects: (line, draft, { filters }) => {
    const letters = line[draft.first - 1]
    if (draft.form !== 'digits' || draft.unit || draft.scale !== 1 || letters?.kind !== 'word') return false
    if (!MODEL_LETTERS.test(letters.text) || filters.polities.has(letters.lower)) return false
    for (let index = draft.last; index < draft.last + 4; index++) {
      if (filters.machines.has(at(line, index))) return true
      if (at(line, index) !== '-' && !RUN_TAGS.has(line[index]?.pos ?? '')) return false
    }
    return false
  },
}

/** "AK", "B", "MiG", "Su". */
const MODEL_LETTERS = /^(?:\p{Lu}{1,3}|\p{Lu}\p{Ll}\p{Lu}?)$/u
const RUN_TAGS = new Set(['ADJ', 'NOUN', 'PROPN', 'VERB'])

/** "a 9mm pistol": the bore of a gun names it. */
export const bore: Filter = {
  id: 'name.bore',
  rejects: (line, draft, { filters }) => {
    if (draft.unit !== 'mm') return false
    for (let index = draft.last; index < draft.last + 4; index++) if (filters.guns.has(at(line, index))) return true
    return false
  },
}

const isLarge = (atom: Atom | undefined): boolean =>
  atom !== undefined && atom.text.slice(0, 1) !== atom.lower.slice(0, 1)
