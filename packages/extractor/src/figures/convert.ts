import { type Draft, type Line, at, refine } from './draft.ts'

/** "58 km (36 miles)": the bracket holds the same quantity in another unit. */
export const isConversion = (line: Line, draft: Draft, before: Draft): boolean =>
  at(line, draft.first - 1) === '(' && before.last === draft.first - 1 && draft.unit !== null && before.unit !== null

/** A conversion takes on the hedge of what it converts (codebook, section 6), unless it has its own. */
export function carryHedges(line: Line, drafts: readonly Draft[]): Draft[] {
  const carried: Draft[] = []
  for (const draft of drafts) {
    const before = carried.at(-1)
    const converts = before && draft.hedge === 'exact' && before.hedge !== 'range' && isConversion(line, draft, before)
    carried.push(converts ? refine(draft, 'hedge.converted', { hedge: before.hedge }) : draft)
  }
  return carried
}
