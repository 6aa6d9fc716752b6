import { parse } from 'csv-parse/sync'
import { ParallaxError, type Problem } from '@parallax/model'
import { z } from 'zod'
import type { DrawnUnit, Sample } from '../sample/draw-sample.ts'
import { codeOf } from './code-of.ts'
import { fieldsOf } from './codes-of.ts'

/** A sheet comes back from a stranger: longer files and more rows are no sheets of ours. In UTF-16 units. */
const LARGEST_SHEET = 20_000_000

const Saved = z.object({
  schema: z.literal('parallax/coded@1'),
  sample: z.string().max(100),
  coder: z.string().max(100),
  codes: z.record(z.string().max(100), z.record(z.string().max(100), z.string().max(2000))),
})

/** The sample and coder that a sheet names, its codes by unit and field, and what of it could not be used. */
export type Coded = { coder: string; codes: Map<string, Map<string, string>>; problems: Problem[] }

type Row = { unit: string; sample: string; coder: string; codes: Readonly<Record<string, string>>; where: string }

/**
 * Codes from a sheet's text: CSV as it was sent out (comma, semicolon or tab), or what the page saves. A row or code that
 * is not of the sample is a problem and counts as missing; a file that is no sheet of this sample throws.
 */
export function readSheet(written: string, name: string, sample: Sample): Coded[] {
  const text = written.replace(/^\uFEFF/, '')
  if (text.length > LARGEST_SHEET) throw notASheet(name, 'the file is too long for a coding sheet')
  const units = new Map(sample.units.map((unit) => [unit.id, unit]))
  const byCoder = new Map<string, Coded>()
  for (const row of /^\s{0,100}\{/.test(text) ? rowsOfSaved(text, name) : rowsOfCsv(text, name)) {
    if (row.sample !== sample.id)
      throw notASheet(row.where, `the sheet is of sample ${row.sample}, not of ${sample.id}`)
    if (!sample.coders.includes(row.coder)) throw notASheet(row.where, `the sample has no coder ${row.coder}`)
    const coded = byCoder.get(row.coder) ?? { coder: row.coder, codes: new Map(), problems: [] }
    byCoder.set(row.coder, coded)
    takeRow(coded, row, units.get(row.unit))
  }
  return [...byCoder.values()]
}

function takeRow({ codes, problems }: Coded, row: Row, unit: DrawnUnit | undefined): void {
  const refuse = (code: string, message: string): void =>
    void problems.push({ stage: 'input', code, message: `left out: ${message}`, where: row.where })
  if (!unit) return refuse('unit-unknown', `the sample has no unit ${row.unit.slice(0, 60)}`)
  if (codes.has(row.unit)) return refuse('unit-twice', `a second row for the unit ${row.unit}`)
  const own = new Map<string, string>()
  for (const field of fieldsOf(unit)) {
    const written = row.codes[field.name] ?? ''
    const code = codeOf(written, field)
    if (code === null) refuse('code-unknown', `"${written.slice(0, 60)}" is no code of ${field.name}`)
    else if (code !== '') own.set(field.name, code)
  }
  codes.set(row.unit, own)
}

function rowsOfSaved(text: string, where: string): Row[] {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch (cause) {
    throw notASheet(where, 'the file is no JSON', cause)
  }
  const saved = Saved.safeParse(value)
  if (!saved.success) throw notASheet(where, 'the file is not what a coding page saves', saved.error)
  const { sample, coder, codes } = saved.data
  return Object.entries(codes).map(([unit, own]) => ({ unit, sample, coder, codes: own, where }))
}

function rowsOfCsv(text: string, name: string): Row[] {
  const delimiter = /^"?unit_id"?([,;\t])/.exec(text)?.[1]
  if (delimiter === undefined) throw notASheet(`${name}:1:1`, 'the first column is not "unit_id"')
  let records: { record: Record<string, string>; info: { lines: number } }[]
  try {
    // Spreadsheets round the number of cells; anything else that is not RFC 4180 is refused.
    records = parse(text, {
      columns: true,
      info: true,
      delimiter,
      skip_empty_lines: true,
      max_record_size: 200_000,
    })
  } catch (cause) {
    throw notASheet(name, cause instanceof Error ? cause.message : 'not CSV', cause)
  }
  return records.map(({ record, info }) => ({
    unit: record['unit_id'] ?? '',
    sample: record['sample'] ?? '',
    coder: record['coder'] ?? '',
    codes: record,
    where: `${name}:${info.lines}`,
  }))
}

function notASheet(where: string, message: string, cause?: unknown): ParallaxError {
  return new ParallaxError({
    code: 'sheet-invalid',
    message,
    where,
    todo: 'give the CSV files as they were sent out, filled in, or the file that the coding page saved',
    cause,
  })
}
