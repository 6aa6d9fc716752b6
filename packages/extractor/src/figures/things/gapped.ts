import { type Line, at } from '../draft.ts'
import type { FigureLexicon } from '../lexicon.ts'
import { runBefore } from '../syntax/noun-run.ts'
import { runText } from './run-text.ts'
import { TIMES, isMoney, type ThingReader } from './thing.ts'

/** Figures of one owner in such a list, and words between him and the first of them. */
const REACH = 16

/** "Orle is at eight years, $5m, Pell around seven years, $4m": in a list that leaves its verb out, the nearest owner. */
export const gapped: ThingReader = (line, { draft, lexicon, taken }) => {
  if (!isMoney(draft.unit) && !TIMES.has(draft.unit)) return null
  let index = draft.first - 1
  let figures = 0
  for (; index >= Math.max(0, draft.first - REACH); index--) {
    if (taken.has(index)) figures++
    else if (!LINKS.has(at(line, index)) && line[index]?.pos !== 'ADP') break
  }
  const run = figures > 0 ? runBefore(line, index + 1, lexicon) : null
  if (!run || line[run.last - 1]?.pos !== 'PROPN' || !opensItem(line, run.first, lexicon)) return null
  return { text: runText(line, run, lexicon), rule: 'what.gapped' }
}

const LINKS = new Set([',', '(', ')'])

/** Whether a mark or "and" stands before the name, and no verb parts it from a figure before: it is a later item of the list. */
function opensItem(line: Line, first: number, { filters, numbers }: FigureLexicon): boolean {
  const opening = filters.determiners.has(at(line, first - 1)) ? first - 2 : first - 1
  const before = at(line, opening) === numbers.joiner ? opening - 1 : opening
  return at(line, opening) === numbers.joiner || [',', ';'].includes(at(line, before))
}
