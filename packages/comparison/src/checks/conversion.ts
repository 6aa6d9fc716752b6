import { conversion } from '../intervals/units.ts'
import { showNumber, showValue } from '../intervals/show-value.ts'
import { CONVERSION_SHARE } from '../verdicts/assertion.ts'
import type { FigureClaim } from '@parallax/model'
import type { Auditor, Finding } from './check.ts'

/** Whether a figure that the text converts is converted rightly. Currencies have no fixed rate and are left out. */
export const conversionCheck: Auditor = {
  id: 'conversion',
  definition:
    'A text gives one figure in two units ("58 km (36 miles)") that do not convert into each other within 5 %.',
  audit: ({ conversions }) => conversions.flatMap(([first, second]) => finding(first, second) ?? []),
}

function finding(first: FigureClaim, second: FigureClaim): Finding | null {
  const change = conversion(first.unit, second.unit)
  const from = first.lower ?? first.upper
  const given = second.lower ?? second.upper
  if (!change || from === null || given === null) return null
  const right = from * change.factor + change.offset
  if (Math.abs(right - given) <= CONVERSION_SHARE * Math.max(Math.abs(right), Math.abs(given))) return null
  return {
    claims: [first.id, second.id],
    state: 'off',
    statement: `${showValue(first)} is ${showNumber(Number(right.toPrecision(3)))} ${second.unit}, not ${showValue(second)}.`,
    delta: Number((given - right).toPrecision(6)),
  }
}
