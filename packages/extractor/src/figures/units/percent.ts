import { type Draft, type Line, at, reads, refine } from '../draft.ts'
import type { UnitContext } from './unit-context.ts'

/** "15%", "20 per cent", "4.2 percentage points", "3-point" is left alone. */
export function readPercent(line: Line, draft: Draft, { units }: UnitContext): Draft | null {
  const hyphen = at(line, draft.last) === '-' ? 1 : 0
  const points = units.percentPoints.find((phrase) => reads(line, draft.last + hyphen, phrase))
  if (points)
    return refine(draft, 'unit.percentage-points', {
      last: draft.last + hyphen + points.length,
      unit: 'percent',
      change: true,
    })
  const percent = units.percent.find((phrase) => reads(line, draft.last + hyphen, phrase))
  if (!percent) return null
  return refine(draft, 'unit.percent', { last: draft.last + hyphen + percent.length, unit: 'percent' })
}
