import { type Draft, type Line, at, refine, endsWith } from '../draft.ts'
import type { UnitContext } from './unit-context.ts'

/** "$23 million per season", "6.4 per 100,000", "50 km an hour": per what. The rate of a population joins the unit. */
export function readRate(line: Line, draft: Draft, { units, numbers }: UnitContext): Draft {
  if (!units.per.has(at(line, draft.last)) || draft.form === 'zero') return draft
  const next = line[draft.last + 1]
  if (next?.kind === 'number' && at(line, draft.last) === units.perPopulation) {
    const base = Number(next.lower.replaceAll(',', ''))
    return refine(draft, 'unit.per-population', { last: draft.last + 2, unit: `/${base}`, rate: String(base) })
  }
  const unit = units.durations.get(next?.lower ?? '') ?? units.periodNouns.get(next?.lower ?? '')
  if (unit && !endsWith(line, draft.last, [numbers.partitive])) return refine(draft, 'unit.rate', { rate: unit })
  return draft
}
