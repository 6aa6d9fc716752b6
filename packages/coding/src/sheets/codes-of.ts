import { CODEBOOK, type Field } from '../codebook.ts'
import type { Unit } from '../sample/unit.ts'

/** The fields of a unit with the codes to choose from: a frame reading brings those of its measure. */
export function fieldsOf({ kind, measure }: Pick<Unit, 'kind' | 'measure'>): Field[] {
  const fields = CODEBOOK[kind]
  return measure ? fields.map((field) => ({ ...field, codes: measure.codes })) : [...fields]
}
