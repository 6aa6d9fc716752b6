import { type Line, at } from '../draft.ts'
import type { FigureLexicon } from '../lexicon.ts'

/** Whether the noun at `index` names people: by the lexicon, by its ending, or as the plural of a people's name. */
export function isPersonNoun(line: Line, index: number, { counts }: FigureLexicon): boolean {
  const atom = line[index]
  if (!atom) return false
  // Things made of people, as households are, stand in both lists.
  if (counts.notPersons.has(atom.lower)) return false
  if (counts.persons.has(atom.lower)) return true
  if (counts.personEndings.some((ending) => atom.lower.endsWith(ending) && atom.lower.length > ending.length))
    return true
  return counts.demonyms.test(atom.text)
}

/** Whether the noun at `index` names people, or a body or place that acts as they do. */
export const isActor = (line: Line, index: number, lexicon: FigureLexicon): boolean =>
  isPersonNoun(line, index, lexicon) || lexicon.deeds.organisations.has(at(line, index))
