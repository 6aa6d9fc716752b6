import { type Line, at } from '../draft.ts'
import type { FigureLexicon } from '../lexicon.ts'
import type { KindReader } from './kind.ts'
import { isPersonNoun } from './persons.ts'

/** How far a total may stand before its value: "the death toll in the collapse of the flats in Arle has risen to 60". */
const REACH = 22

/** "The death toll rose to 60", "the number of dead stood at 87", "casualties: 5": the figure is the total's value. */
export const totalBefore: KindReader = (line, { draft, phrase, lexicon }) => {
  const { counts } = lexicon
  if (phrase.head >= 0 && !isPersonNoun(line, phrase.head, lexicon)) return null
  const named = phrase.head >= 0 && !phrase.partitive && at(line, phrase.head) !== counts.people
  // "pushed the toll above 680": a hedge links as well.
  let linked = draft.first < draft.numberFirst
  for (let index = draft.first - 1; index >= Math.max(0, draft.first - REACH); index--) {
    const word = at(line, index)
    // The number itself may stand in quotation marks.
    if ((STOPS.has(word) && index < draft.first - 1) || line[index]?.kind === 'number') return null
    const kind = linked ? counts.totals.get(word) : undefined
    // "Payrolls rose by 900 workers": of what is named only the total of those employed is told.
    if (named && kind !== undefined && kind !== 'employed') return null
    if (kind && isTotal(line, index, lexicon)) return { kind, rule: `kind.total.${word}` }
    if (counts.totalLinks.has(word) || lexicon.changes.verbs.has(word) || lexicon.passing.has(word)) linked = true
  }
  return null
}

const STOPS = new Set([';', '"', '“', '”'])

/** "toll" and "casualties" are totals by themselves; "dead", "killed", "injured" only after "number of" and the like. */
function isTotal(line: Line, index: number, { counts }: FigureLexicon): boolean {
  const word = at(line, index)
  if (!counts.states.has(word) && !counts.verbs.has(word)) return true
  for (let before = index - 1; before >= Math.max(0, index - 6); before--)
    if (counts.totalOpeners.has(at(line, before))) return true
  return false
}
