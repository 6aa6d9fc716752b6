import { type Draft, type Line, at } from '../draft.ts'
import type { UnitContext } from './unit-context.ts'
import { readDuration, readUnitAndHalf } from './duration.ts'
import { readMeasure, readRatio, readScaleNoun } from './measure.ts'
import { readMoneyAfter, readMoneyBefore } from './money.ts'
import { readPercent } from './percent.ts'
import { readTimes } from './times.ts'
import { readVital } from './vital.ts'

/**
 * The units a number touches. Money comes first, since "$5m" is no length; percent before measures; durations before
 * measures, since "min" and "m" overlap.
 */
export function readUnit(line: Line, draft: Draft, context: UnitContext): Draft {
  if (draft.form === 'multiplier' || draft.form === 'zero') return draft
  if (draft.form === 'share') return readHalfUnit(line, draft, context)
  return (
    readMoneyBefore(line, draft, context) ??
    readPercent(line, draft, context) ??
    readMoneyAfter(line, draft, context) ??
    readDuration(line, draft, context) ??
    readScaleNoun(line, draft, context) ??
    readMeasure(line, draft, context) ??
    readRatio(line, draft, context) ??
    readTimes(line, draft, context) ??
    readVital(line, draft, context) ??
    draft
  )
}

/** "half an hour", "half a mile", "half a percentage point": half of a unit, and no share. */
function readHalfUnit(line: Line, draft: Draft, context: UnitContext): Draft {
  const { numbers } = context
  const joined = readUnitAndHalf(line, draft, context)
  if (joined) return joined
  if (draft.low !== 50 && draft.low !== 25) return draft
  const hyphen = at(line, draft.last) === '-' ? 1 : 0
  const article = numbers.articles.has(at(line, draft.last)) ? 1 : 0
  const of = at(line, draft.last) === numbers.partitive && numbers.articles.has(at(line, draft.last + 1)) ? 2 : 0
  const skip = hyphen + article + of
  // "a half mile", "a half hour"
  const bare = skip === 0 && numbers.articles.has(at(line, draft.first - 1))
  if (skip === 0 && !bare) return draft
  const base: Draft = {
    ...draft,
    first: bare ? draft.first - 1 : draft.first,
    form: 'words',
    unit: null,
    low: draft.low / 100,
    high: draft.high / 100,
    last: draft.last + skip,
  }
  const read =
    readPercent(line, base, context) ??
    readMoneyAfter(line, base, context) ??
    readDuration(line, base, context) ??
    readMeasure(line, base, context)
  return read && read.last > base.last ? read : draft
}
