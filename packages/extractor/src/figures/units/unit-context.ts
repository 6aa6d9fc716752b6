import type { Line } from '../draft.ts'
import type { NumberWords, UnitWords } from '../lexicon.ts'

export type UnitContext = { readonly units: UnitWords; readonly numbers: NumberWords; readonly plural: RegExp }

/** Abbreviations are written small: "203 HR" are home runs. A whole word may stand large in a headline. */
export function isUnitWord(line: Line, index: number, { capitalUnits }: UnitWords): boolean {
  const atom = line[index]
  return atom?.kind === 'word' && (atom.lower.length > 3 || atom.text === atom.lower || capitalUnits.has(atom.lower))
}
