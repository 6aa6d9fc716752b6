import { type Line, at, glued } from './draft.ts'
import type { Numeral } from './read-numbers.ts'

/** ".290": a decimal without its zero, as in sports statistics; some texts part the stop from the digits. */
export function readBareDecimal(line: Line, index: number): Numeral | null {
  const digits = line[index + 1]
  if (digits?.kind !== 'number' || digits.text.length !== 3 || !/^\d{3}$/.test(digits.text)) return null
  if (glued(line, index + 1) ? glued(line, index) && index > 0 : true) return null
  return { last: index + 2, value: Number(`0.${digits.text}`), scale: 1, form: 'digits', rule: 'number.bare-decimal' }
}

/** "2, 000": some texts part a number behind its comma; three digits that begin with zero are no number of their own. */
export function behindGroups(line: Line, index: number): number {
  let behind = index + 1
  if (!/^[1-9]\d{0,2}$/.test(at(line, index))) return behind
  while (behind < index + 7 && at(line, behind) === ',' && /^0\d\d$/.test(at(line, behind + 1))) behind += 2
  return behind
}
