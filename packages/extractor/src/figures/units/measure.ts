import { type Draft, type Line, at, glued, reads, refine } from '../draft.ts'
import { belowZero, isDegreeLetter } from './temperature.ts'
import { type UnitContext, isUnitWord } from './unit-context.ts'
import type { UnitWords } from '../lexicon.ts'

/** "magnitude 6.8", "magnitude-6.1", "a magnitude of 5". */
export function readScaleNoun(line: Line, draft: Draft, { units }: UnitContext): Draft | null {
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

/** "58km", "24 miles", "6.1-magnitude", "60 mg/dL". One-letter units must touch the number. */
export function readMeasure(line: Line, draft: Draft, { units, numbers }: UnitContext): Draft | null {
  const of = draft.form === 'vague' && at(line, draft.last) === numbers.partitive ? 1 : 0
  const hyphen =
    at(line, draft.last) === '-' && !units.measures.get('-')?.some(({ phrase }) => reads(line, draft.last, phrase))
      ? 1
      : 0
  const start = draft.last + hyphen + of
  for (const { phrase, means } of units.measures.get(at(line, start)) ?? []) {
    if (
      !reads(line, start, phrase) ||
      (phrase.length === 1 &&
        line[start]?.kind === 'word' &&
        !isUnitWord(line, start, units) &&
        !(units.degrees.has(means) && isDegreeLetter(line, draft, { index: start, units, minus: numbers.minus })))
    )
      continue
    // "seven magnitude 6.0 quakes": the scale belongs to the number behind it.
    if (units.scaleNouns.has(means) && line[start + phrase.length]?.kind === 'number') continue
    const short = phrase.length === 1 && (phrase[0]?.length ?? 0) <= 1 && phrase[0] !== '°'
    if (short && !glued(line, start)) continue
    const minus = at(line, draft.first - 1) === numbers.minus || (units.degrees.has(means) && belowZero(line, draft))
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
export function readRatio(line: Line, draft: Draft, { units }: UnitContext): Draft | null {
  if (draft.rules[0] === 'number.bare-decimal') return refine(draft, 'unit.ratio', { unit: '1' })
  const stop = at(line, draft.first - 1) === '.' ? 1 : 0
  if (isParted(line, draft, units))
    return refine(draft, 'unit.ratio.parted', {
      first: draft.first - stop,
      unit: '1',
      low: draft.low / 1000,
      high: draft.high / 1000,
    })
  return units.ratioNouns.has(at(line, draft.last)) && draft.low < 1 && draft.low > 0
    ? refine(draft, 'unit.ratio', { unit: '1' })
    : null
}

/** Some texts part the stop from its decimals: ". 290 average", "hit. 308 with 33 home runs". */
function isParted(line: Line, { first, last }: Draft, { ratioNouns, batting, innings }: UnitWords): boolean {
  if (line[first]?.kind !== 'number' || line[first]?.text.length !== 3) return false
  const stop = at(line, first - 1) === '.'
  if (ratioNouns.has(at(line, last))) return first === 0 || stop
  const counts = ['NOUN', 'PROPN', 'ADJ'].includes(line[last]?.pos ?? '')
  if (stop) return !counts && batting.has(at(line, first - 2))
  // Taggers end the sentence at such a stop; none begins with digits.
  return first === 0 && !counts && line.slice(last, last + INNINGS).some(({ lower }) => innings.has(lower))
}

/** Words behind a parted statistic in which others follow. */
const INNINGS = 8

/** "a 4.6 quake", "an earthquake measuring 4.6": a decimal at a shaking of the earth is its magnitude. */
function readShaking(line: Line, draft: Draft, { shakings, measuring, shakingScale }: UnitWords): Draft | null {
  const written = line[draft.numberFirst]?.text ?? ''
  const decimal = draft.form === 'digits' && draft.low < 10 && written.includes('.')
  const behind = shakings.has(at(line, draft.last)) || shakings.has(at(line, draft.last + 1))
  const before = measuring.has(at(line, draft.first - 1)) && shakings.has(at(line, draft.first - 2))
  return decimal && (behind || before) ? refine(draft, 'unit.shaking', { unit: shakingScale }) : null
}
