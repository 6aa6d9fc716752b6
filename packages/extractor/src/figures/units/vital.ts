import { type Draft, type Line, at, refine } from '../draft.ts'
import type { UnitContext } from './unit-context.ts'

/** How far before its value a medical reading may be named, in atoms. */
const REACH = 5

/** "cholesterol was 165", "a heart rate of 62": readings that a doctor gives without their unit. */
export function readVital(line: Line, draft: Draft, { units }: UnitContext): Draft | null {
  if (draft.form !== 'digits' || draft.scale !== 1) return null
  for (let index = draft.first - 1; index >= Math.max(0, draft.first - REACH); index--) {
    const atom = line[index]
    // "120/80", "117 over 78": the second reading of a pair.
    const first = atom?.kind === 'number' && index === draft.first - 2 && units.vitalLinks.has(at(line, index + 1))
    if (first || (index === draft.first - 1 && units.vitalLinks.has(at(line, index)))) continue
    if (!atom || atom.kind === 'number' || (atom.kind === 'mark' && atom.lower !== ',')) return null
    for (const { phrase, means } of units.vitals.get(atom.lower) ?? [])
      if (phrase.every((word, offset) => at(line, index - phrase.length + 1 + offset) === word))
        return refine(draft, 'unit.vital', { unit: means })
    if (atom.pos === 'NOUN' && draft.first - index > 1) return null
  }
  return null
}
