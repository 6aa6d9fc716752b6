import { type Draft, type Line, at, glued } from '../draft.ts'
import type { UnitWords } from '../lexicon.ts'

/** How far from the number a word for warmth may stand, in atoms. */
const REACH = 30

/** "47.2C (117F)", "a record 38C": a capital that sticks to a number is a degree where the sentence speaks of warmth. */
export function isDegreeLetter(
  line: Line,
  draft: Draft,
  { index, units, minus }: { index: number; units: UnitWords; minus: string },
): boolean {
  if (!glued(line, index) || draft.form !== 'digits') return false
  const bracketed = at(line, draft.first - 1) === '(' && at(line, index + 1) === ')'
  const decimal = line[draft.numberFirst]?.text.includes('.') ?? false
  if (bracketed || decimal || belowZero(line, draft) || at(line, draft.first - 1) === minus) return true
  const near = line.slice(Math.max(0, draft.first - REACH), index + REACH)
  return near.some(({ lower }) => units.warmth.has(lower))
}

/** "-15C": a hyphen that sticks to the number and to no other one is its minus. */
export const belowZero = (line: Line, { first }: Draft): boolean =>
  at(line, first - 1) === '-' &&
  glued(line, first) &&
  line[first - 2]?.kind !== 'number' &&
  (line[first - 1]?.spaced === true || first === 1 || JOINING.has(line[first - 2]?.pos ?? ''))

/** Tags of words that nobody hyphens to a number. */
const JOINING = new Set(['CCONJ', 'ADP', 'PUNCT'])
