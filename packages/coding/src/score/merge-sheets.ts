import { ParallaxError } from '@parallax/model'
import { byText } from '../order.ts'
import type { Coded } from '../sheets/read-sheet.ts'

/** One sheet a coder, by name. A unit that two sheets of a coder code differently is refused: nobody may guess which holds. */
export function mergeSheets(sheets: readonly Coded[]): Coded[] {
  const merged = new Map<string, Coded>()
  for (const { coder, codes, problems } of sheets) {
    const own: Coded = merged.get(coder) ?? { coder, codes: new Map(), problems: [] }
    merged.set(coder, own)
    own.problems.push(...problems)
    for (const [unit, fields] of codes) {
      const known = own.codes.get(unit) ?? new Map<string, string>()
      for (const [field, code] of fields) {
        if (known.has(field) && known.get(field) !== code) throw contradiction(coder, unit, field)
        known.set(field, code)
      }
      own.codes.set(unit, known)
    }
  }
  return [...merged.values()].toSorted((a, b) => byText(a.coder, b.coder))
}

function contradiction(coder: string, unit: string, field: string): ParallaxError {
  return new ParallaxError({
    code: 'sheets-contradict',
    message: `two sheets of ${coder} give the unit ${unit} different codes for ${field}`,
    todo: 'leave out the older of the two files',
  })
}
