import { at } from '../draft.ts'
import type { ThingReader } from './thing.ts'

/** "a career .290 hitter", "hit .308 with 33 home runs": which statistic it is. */
export const ratio: ThingReader = (line, { draft, lexicon }) => {
  if (!draft.rules.some((rule) => rule.startsWith('unit.ratio'))) return null
  const { ratios, average } = lexicon.things
  const named = ratios.get(at(line, draft.last)) ?? ratios.get(at(line, draft.first - 1))
  // Where the text parted the stop from the decimals, a count of hits or runs told.
  const text = named ?? (draft.rules.includes('unit.ratio.parted') ? average : null)
  return text === null ? null : { text, rule: 'what.ratio' }
}
