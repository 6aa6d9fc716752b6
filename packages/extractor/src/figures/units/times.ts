import { type Draft, type Line, at, refine } from '../draft.ts'
import type { UnitContext } from './unit-context.ts'

/** "three times as high", "four times more likely", "20 times stronger", "10-fold": so many times another thing. */
export function readTimes(line: Line, draft: Draft, { units, numbers }: UnitContext): Draft | null {
  const { times, fold, comparative, comparing } = units.multiplying
  const hyphen = at(line, draft.last) === '-' ? 1 : 0
  if (at(line, draft.last + hyphen) === fold)
    return refine(draft, 'unit.fold', { last: draft.last + hyphen + 1, unit: '1', form: 'multiplier' })
  if (at(line, draft.last) !== times) return null
  const behind = line[draft.last + 1]
  if (!behind) return null
  // "two times that the law was used" counts occasions, "two times that of Aru" multiplies.
  const beyond = line[draft.last + 2]
  if (
    behind.pos === 'SCONJ' ||
    (behind.lower === 'that' && beyond?.kind === 'word' && beyond.lower !== numbers.partitive)
  )
    return null
  const compares =
    numbers.comparing.has(behind.lower) ||
    comparing.has(behind.lower) ||
    (behind.pos === 'ADJ' && comparative.test(behind.lower))
  return compares ? refine(draft, 'unit.times', { last: draft.last + 1, unit: '1' }) : null
}
