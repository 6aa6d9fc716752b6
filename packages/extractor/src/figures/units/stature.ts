import { type Draft, type Line, at, refine } from '../draft.ts'
import type { UnitWords } from '../lexicon.ts'

/** Inches in a foot. */
const FOOT = 12

/** "5-foot-8", "6 feet 2 inches", "5 feet, 8 inches": feet and inches that give one length, in inches. Drafts come and go in order. */
export function joinStature(line: Line, drafts: readonly Draft[], { stature }: UnitWords): Draft[] {
  const joined: Draft[] = []
  for (const draft of drafts) {
    const feet = joined.at(-1)
    if (feet && isRest(line, [feet, draft], stature))
      joined[joined.length - 1] = refine(feet, 'unit.stature', {
        last: draft.last,
        numberLast: draft.numberLast,
        low: feet.low * FOOT + draft.low,
        high: feet.high * FOOT + draft.high,
        unit: stature.small,
      })
    else joined.push(draft)
  }
  return joined
}

/** Whether the second figure is the inches over the feet of the first. */
function isRest(line: Line, [feet, rest]: readonly [Draft, Draft], stature: UnitWords['stature']): boolean {
  if (feet.unit !== stature.large || feet.hedge !== 'exact' || rest.low >= FOOT || rest.form === 'vague') return false
  const link = at(line, feet.last)
  if (rest.unit === null) return link === '-' && rest.first === feet.last + 1
  return rest.unit === stature.small && (rest.first === feet.last || (link === ',' && rest.first === feet.last + 1))
}
