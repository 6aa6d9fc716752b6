import { type Draft, type Line, at, glued, refine } from '../draft.ts'
import type { UnitContext } from './unit-context.ts'
import type { UnitWords } from '../lexicon.ts'

/** "$5", "US$5bn", "NGN 40bn", "€3.2m", "Rs. 500", "$140-150MM" (the second number borrows in `join-ranges`). */
export function readMoneyBefore(line: Line, draft: Draft, { units, numbers }: UnitContext): Draft | null {
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

/** "5 million dollars", "30 euros", "half a million pounds". */
export function readMoneyAfter(line: Line, draft: Draft, { units, numbers }: UnitContext): Draft | null {
  const of = draft.form === 'vague' && at(line, draft.last) === numbers.partitive ? 1 : 0
  const hyphen = at(line, draft.last) === '-' ? 1 : 0
  for (const adjective of [0, 1]) {
    const index = draft.last + of + hyphen + adjective
    const unit =
      units.currencyAfter.get(at(line, index)) ??
      (glued(line, index) || isCode(line, index) ? units.currencyBefore.get(at(line, index)) : undefined)
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

/** "100 billion USD": the code of a currency is three capitals. */
const isCode = (line: Line, index: number): boolean => /^[A-Z]{3}$/.test(line[index]?.text ?? '')

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

/** Pounds are money by the million, when paid, or when a sum in another currency follows; else a weight. */
function isPrice(line: Line, draft: Draft, place: Omit<UnitContext, 'plural'> & { index: number }): boolean {
  const { units, numbers, index } = place
  if (at(line, index + 1) === numbers.partitive) return false
  if (draft.scale >= 1000 || (at(line, index + 1) === '(' && units.currencyBefore.has(at(line, index + 2)))) return true
  for (let near = draft.first - 6; near < index + 4; near++) if (units.paying.has(at(line, near))) return true
  return false
}
