import { type Draft, type Line, at, refine } from '../draft.ts'
import type { FigureLexicon } from '../lexicon.ts'
import { isMoney } from '../things/thing.ts'

/** From here on a vague plural without a noun is a sum: there are no billions of much else. */
const LEAST = 1e9

/** "to divert billions toward a wall, with $1.4 billion for roads": billions without a noun are in the currency of the sentence. */
export function settleBillions(line: Line, drafts: readonly Draft[], { numbers }: FigureLexicon): Draft[] {
  const currency = drafts.find(({ unit }) => isMoney(unit))?.unit
  return drafts.map((draft) => {
    const bare = draft.form === 'vague' && draft.unit === null && draft.scale >= LEAST
    const named = at(line, draft.last) === numbers.partitive || NOMINAL.has(line[draft.last]?.pos ?? '')
    return currency && bare && !named ? refine(draft, 'unit.bare-billions', { unit: currency }) : draft
  })
}

const NOMINAL = new Set(['NOUN', 'PROPN', 'ADJ'])
