import { type Draft, type Line, at, refine } from '../draft.ts'
import { type UnitContext, isUnitWord } from './unit-context.ts'
import type { UnitWords } from '../lexicon.ts'

/** "four days", "15-year", "two full weeks", "six seasons": the number and its unit; seasons keep the noun outside. */
export function readDuration(line: Line, draft: Draft, context: UnitContext): Draft | null {
  const { units, numbers } = context
  const hyphen = at(line, draft.last) === '-' ? 1 : 0
  const of = draft.form === 'vague' && at(line, draft.last) === numbers.partitive ? 1 : 0
  for (const adjective of [0, 1]) {
    const index = draft.last + hyphen + of + adjective
    if (adjective === 1 && (hyphen === 1 || line[index - 1]?.pos !== 'ADJ')) break
    const unit = units.durations.get(at(line, index))
    if (!unit || !isUnitWord(line, index, units) || isOrdinal(line, draft, { index, units })) continue
    // "two last week": behind several, a unit in the singular is a time of its own.
    if (adjective === 1 && draft.low > 1 && !context.plural.test(at(line, index))) continue
    const [factor, code] = unit.includes('.') ? [Number(unit.split('.')[0]), unit.split('.')[1] ?? unit] : [1, unit]
    return refine(draft, 'unit.duration', {
      last: index + 1,
      unit: code,
      low: draft.low * factor,
      high: draft.high * factor,
    })
  }
  return readPeriod(line, draft, context)
}

/** "an hour and a half", "a year and a half": one of the unit before and half of it. */
export function readUnitAndHalf(line: Line, draft: Draft, { units, numbers }: UnitContext): Draft | null {
  const { first } = draft
  if (draft.low !== 50 || !numbers.articles.has(at(line, first - 1)) || at(line, first - 2) !== numbers.joiner)
    return null
  const unit = units.durations.get(at(line, first - 3))
  if (!unit) return readThingAndHalf(line, draft, numbers)
  if (unit.includes('.')) return null
  const article = numbers.articles.has(at(line, first - 4)) ? 1 : 0
  return refine(draft, 'unit.and-a-half', { first: first - 3 - article, low: 1.5, high: 1.5, form: 'words', unit })
}

/** "a glass and a half", "a page and a half": one of a thing and half of it. */
const readThingAndHalf = (line: Line, draft: Draft, { articles }: UnitContext['numbers']): Draft | null =>
  line[draft.first - 3]?.pos === 'NOUN' && articles.has(at(line, draft.first - 4))
    ? refine(draft, 'unit.and-a-half', { first: draft.first - 4, low: 1.5, high: 1.5, form: 'words', unit: null })
    : null

/** "two second homes": singular "second" after a number that is not one is an ordinal, unless hyphened. */
function isOrdinal(line: Line, draft: Draft, { index, units }: { index: number; units: UnitWords }): boolean {
  return units.ordinalUnits.has(at(line, index)) && at(line, index - 1) !== '-' && draft.low !== 1
}

function readPeriod(line: Line, draft: Draft, { units, plural }: UnitContext): Draft | null {
  for (let index = draft.last; index < draft.last + 6; index++) {
    const atom = line[index]
    if (!atom) return null
    const unit = units.periodNouns.get(atom.lower)
    // "40 regular-season victories": only the plural is what is counted.
    if (unit && (draft.low === 1 || plural.test(atom.lower))) return refine(draft, 'unit.period', { unit })
    const compound = at(line, index + 1) === '-' || at(line, index - 1) === '-' || atom.lower === '-'
    if (atom.pos !== 'ADJ' && !compound) return null
  }
  return null
}
