import type { DrawnUnit, Sample } from '../sample/draw-sample.ts'
import type { Coded } from '../sheets/read-sheet.ts'

/** A unit with the codes that people gave it. */
export type CodedUnit = {
  unit: DrawnUnit
  /** By field, in the order of the coders; a missing code is left out. */
  given: (field: string) => { coder: string; code: string }[]
  /** The code that stands for the people: null where none gave one or they could not settle. */
  settled: (field: string) => string | null
}

/**
 * All units of a sample with their codes. What the adjudicator coded stands; else what more than half of those coders say
 * who coded the field.
 */
export function codedUnits(sample: Sample, sheets: readonly Coded[], adjudicator: string | undefined): CodedUnit[] {
  const voters = sheets.filter(({ coder }) => coder !== adjudicator)
  const judge = sheets.find(({ coder }) => coder === adjudicator)
  return sample.units.map((unit) => {
    const given = (field: string): { coder: string; code: string }[] =>
      voters.flatMap(({ coder, codes }) => {
        const code = codes.get(unit.id)?.get(field)
        return code === undefined ? [] : [{ coder, code }]
      })
    return {
      unit,
      given,
      settled: (field) => judge?.codes.get(unit.id)?.get(field) ?? majority(given(field).map(({ code }) => code)),
    }
  })
}

function majority(codes: readonly string[]): string | null {
  const counts = Map.groupBy(codes, (code) => code)
  return [...counts].find(([, same]) => same.length * 2 > codes.length)?.[0] ?? null
}
