import { type Draft, type Line, at } from '../draft.ts'
import type { FigureLexicon } from '../lexicon.ts'

/** How far from its cue a tally may stand, before and behind. */
const REACH = { before: 10, behind: 4 }

/** "voted 51-49", "a vote of 228 to 205", "a 5-4 ruling": one side of a vote; both sides are votes cast (codebook, section 6). */
export function isTally(line: Line, draft: Draft, lexicon: FigureLexicon): boolean {
  if (draft.form !== 'digits' || draft.unit || draft.scale !== 1) return false
  const ahead = otherSide(line, draft.numberLast, { step: 1, lexicon })
  const back = otherSide(line, draft.numberFirst - 1, { step: -1, lexicon })
  if (ahead < 0 && back < 0) return false
  const { tallying } = lexicon.filters
  for (let index = draft.first - 1; index >= Math.max(0, draft.first - REACH.before); index--)
    if (tallying.has(at(line, index))) return true
  const end = Math.max(draft.last, ahead + 1)
  for (let index = end; index < end + REACH.behind; index++) {
    if (line[index]?.kind === 'mark' && at(line, index) !== '-') return false
    if (tallying.has(at(line, index))) return true
  }
  return false
}

/** Index of the number of the other side behind the link at `link`; -1 where none stands. */
function otherSide(line: Line, link: number, { step, lexicon }: { step: 1 | -1; lexicon: FigureLexicon }): number {
  if (!lexicon.ranges.to.has(at(line, link))) return -1
  const hyphen = at(line, link + step) === '-' ? step : 0
  return line[link + step + hyphen]?.kind === 'number' ? link + step + hyphen : -1
}
