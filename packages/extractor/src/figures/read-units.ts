import { type Draft, type Line, at, endsWith, glued, reads, refine } from './draft.ts'
import type { NumberWords, UnitWords } from './lexicon.ts'

export type UnitContext = { readonly units: UnitWords; readonly numbers: NumberWords; readonly plural: RegExp }

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
    draft
  )
}

/** "$5", "US$5bn", "NGN 40bn", "€3.2m", "Rs. 500", "$140-150MM" (the second number borrows in `join-ranges`). */
function readMoneyBefore(line: Line, draft: Draft, { units, numbers }: UnitContext): Draft | null {
  const sign = signBefore(line, draft.first, units)
  if (!sign) return null
  const suffix =
    draft.scale === 1 && glued(line, draft.last) ? numbers.moneySuffixes.get(at(line, draft.last)) : undefined
  const fields = {
    first: sign.first,
    last: suffix === undefined ? draft.last : draft.last + 1,
    unit: sign.currency,
    low: draft.low * (suffix ?? 1),
    high: draft.high * (suffix ?? 1),
    scale: suffix ?? draft.scale,
  }
  return refine(draft, 'unit.currency-before', fields)
}

/** The sign that ends before `index`: "US" + "$", "$", "Rs" + ".", "NGN". */
function signBefore(line: Line, index: number, units: UnitWords): { first: number; currency: string } | null {
  const dot = at(line, index - 1) === '.' && glued(line, index - 1) ? 1 : 0
  // "$140-150MM": the second number of a range shares the sign of the first.
  if (at(line, index - 1) === '-' && line[index - 2]?.kind === 'number' && line[index - 3]?.kind !== 'number') {
    const shared = at(line, index - 3) === '-' ? null : signBefore(line, index - 2, units)
    if (shared) return { first: index, currency: shared.currency }
  }
  const sign = at(line, index - 1 - dot)
  const letters = glued(line, index - 1 - dot) ? at(line, index - 2 - dot) + sign : ''
  const long = units.currencyBefore.get(letters)
  if (long) return { first: index - 2 - dot, currency: long }
  const currency = units.currencyBefore.get(sign)
  const atom = line[index - 1 - dot]
  // A code is written large; "try 40" and "nis 5" are words.
  if (!currency || (atom?.kind === 'word' && atom.text.slice(0, 1) === atom.lower.slice(0, 1))) return null
  return { first: index - 1 - dot, currency }
}

/** "5 million dollars", "30 euros", "half a million pounds". */
function readMoneyAfter(line: Line, draft: Draft, { units, numbers }: UnitContext): Draft | null {
  const of = draft.form === 'vague' && at(line, draft.last) === numbers.partitive ? 1 : 0
  const hyphen = at(line, draft.last) === '-' ? 1 : 0
  for (const adjective of [0, 1]) {
    const index = draft.last + of + hyphen + adjective
    const unit =
      units.currencyAfter.get(at(line, index)) ??
      (glued(line, index) ? units.currencyBefore.get(at(line, index)) : undefined)
    if (!unit || (adjective === 1 && line[index - 1]?.pos !== 'ADJ' && line[index - 1]?.pos !== 'PROPN')) continue
    const weight = units.weightToo.get(at(line, index))
    if (weight && !isPrice(line, draft, { index, units, numbers }))
      return refine(draft, 'unit.weight', { last: index + 1, unit: weight })
    const cents = unit.startsWith('c[')
    const factor = cents ? 0.01 : 1
    return refine(draft, 'unit.currency-after', {
      last: index + 1,
      unit: cents ? unit.slice(2, -1) : unit,
      low: draft.low * factor,
      high: draft.high * factor,
    })
  }
  return null
}

/** Pounds are money by the million, when paid, or when a sum in another currency follows; else a weight. */
function isPrice(line: Line, draft: Draft, place: Omit<UnitContext, 'plural'> & { index: number }): boolean {
  const { units, numbers, index } = place
  if (at(line, index + 1) === numbers.partitive) return false
  if (draft.scale >= 1000 || (at(line, index + 1) === '(' && units.currencyBefore.has(at(line, index + 2)))) return true
  for (let near = draft.first - 6; near < index + 4; near++) if (units.paying.has(at(line, near))) return true
  return false
}

/** "15%", "20 per cent", "4.2 percentage points", "3-point" is left alone. */
function readPercent(line: Line, draft: Draft, { units }: UnitContext): Draft | null {
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

/** "four days", "15-year", "two full weeks", "six seasons": the number and its unit; seasons keep the noun outside. */
function readDuration(line: Line, draft: Draft, context: UnitContext): Draft | null {
  const { units, numbers } = context
  const hyphen = at(line, draft.last) === '-' ? 1 : 0
  const of = draft.form === 'vague' && at(line, draft.last) === numbers.partitive ? 1 : 0
  for (const adjective of [0, 1]) {
    const index = draft.last + hyphen + of + adjective
    if (adjective === 1 && (hyphen === 1 || line[index - 1]?.pos !== 'ADJ')) break
    const unit = units.durations.get(at(line, index))
    if (!unit || !isUnitWord(line, index, units) || ordinalSecond(line, index)) continue
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

/** Abbreviations are written small: "203 HR" are home runs. A whole word may stand large in a headline. */
function isUnitWord(line: Line, index: number, { capitalUnits }: UnitWords): boolean {
  const atom = line[index]
  return atom?.kind === 'word' && (atom.lower.length > 3 || atom.text === atom.lower || capitalUnits.has(atom.lower))
}

/** "two second homes": singular "second" after a number that is not one is an ordinal, unless hyphened. */
const ordinalSecond = (line: Line, index: number): boolean =>
  at(line, index) === 'second' &&
  at(line, index - 1) !== '-' &&
  at(line, index - 1) !== 'one' &&
  at(line, index - 1) !== '1'

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
  if (skip === 0) return draft
  const base: Draft = {
    ...draft,
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

/** "an hour and a half", "a year and a half": one of the unit before and half of it. */
function readUnitAndHalf(line: Line, draft: Draft, { units, numbers }: UnitContext): Draft | null {
  const { first } = draft
  if (draft.low !== 50 || !numbers.articles.has(at(line, first - 1)) || at(line, first - 2) !== numbers.joiner)
    return null
  const unit = units.durations.get(at(line, first - 3))
  if (!unit || unit.includes('.')) return null
  const article = numbers.articles.has(at(line, first - 4)) ? 1 : 0
  return refine(draft, 'unit.and-a-half', { first: first - 3 - article, low: 1.5, high: 1.5, form: 'words', unit })
}

/** "magnitude 6.8", "magnitude-6.1", "a magnitude of 5". */
function readScaleNoun(line: Line, draft: Draft, { units }: UnitContext): Draft | null {
  for (let index = draft.first - 1; index >= Math.max(0, draft.first - 3); index--) {
    const unit = units.scaleNouns.get(at(line, index))
    if (unit)
      return refine(draft, 'unit.scale-noun', {
        first: index === draft.first - 1 || at(line, draft.first - 1) === '-' ? index : draft.first,
        unit,
      })
    if (!units.scaleNounLinks.has(at(line, index))) break
  }
  return readShaking(line, draft, units)
}

/** "a 4.6 quake", "an earthquake measuring 4.6": a decimal at a shaking of the earth is its magnitude. */
function readShaking(line: Line, draft: Draft, { shakings, measuring, shakingScale }: UnitWords): Draft | null {
  const decimal = draft.form === 'digits' && draft.low < 10 && !Number.isInteger(draft.low)
  const behind = shakings.has(at(line, draft.last)) || shakings.has(at(line, draft.last + 1))
  const before = measuring.has(at(line, draft.first - 1)) && shakings.has(at(line, draft.first - 2))
  return decimal && (behind || before) ? refine(draft, 'unit.shaking', { unit: shakingScale }) : null
}

/** "58km", "24 miles", "6.1-magnitude", "60 mg/dL". One-letter units must touch the number. */
function readMeasure(line: Line, draft: Draft, { units, numbers }: UnitContext): Draft | null {
  const of = draft.form === 'vague' && at(line, draft.last) === numbers.partitive ? 1 : 0
  const hyphen =
    at(line, draft.last) === '-' && !units.measures.get('-')?.some(({ phrase }) => reads(line, draft.last, phrase))
      ? 1
      : 0
  const start = draft.last + hyphen + of
  for (const { phrase, means } of units.measures.get(at(line, start)) ?? []) {
    if (
      !reads(line, start, phrase) ||
      (phrase.length === 1 && line[start]?.kind === 'word' && !isUnitWord(line, start, units))
    )
      continue
    // "seven magnitude 6.0 quakes": the scale belongs to the number behind it.
    if (units.scaleNouns.has(means) && line[start + phrase.length]?.kind === 'number') continue
    const short = phrase.length === 1 && (phrase[0]?.length ?? 0) <= 1 && phrase[0] !== '°'
    if (short && !glued(line, start)) continue
    const minus = at(line, draft.first - 1) === numbers.minus
    return refine(draft, 'unit.measure', {
      first: minus ? draft.first - 1 : draft.first,
      last: start + phrase.length,
      unit: means,
      low: minus ? -draft.high : draft.low,
      high: minus ? -draft.low : draft.high,
    })
  }
  return null
}

/** ".290 average", "hit .308": a share of one. */
function readRatio(line: Line, draft: Draft, { units }: UnitContext): Draft | null {
  if (draft.rules[0] === 'number.bare-decimal') return refine(draft, 'unit.ratio', { unit: '1' })
  // Some texts part the stop from its decimals: ". 290 average".
  if (
    units.ratioNouns.has(at(line, draft.last)) &&
    line[draft.first]?.text.length === 3 &&
    (draft.first === 0 || at(line, draft.first - 1) === '.')
  )
    return refine(draft, 'unit.ratio.parted', { unit: '1', low: draft.low / 1000, high: draft.high / 1000 })
  return units.ratioNouns.has(at(line, draft.last)) && draft.low < 1 && draft.low > 0
    ? refine(draft, 'unit.ratio', { unit: '1' })
    : null
}

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
