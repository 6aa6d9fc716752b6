import type { Cell } from './csv.ts'
import type { FilledTable } from './table.ts'

/** All tables as one JSON object: a list of records under the name of each table, keys as the columns, nothing as null. */
export function toJson(tables: readonly FilledTable[]): string {
  return `${JSON.stringify(Object.fromEntries(tables.map((table) => [table.name, records(table)])), null, 1)}\n`
}

/** One table as JSON lines: a record a line. */
export function toJsonLines(table: FilledTable): string {
  return records(table)
    .map((record) => `${JSON.stringify(record)}\n`)
    .join('')
}

function records({ columns, rows }: FilledTable): Record<string, Cell>[] {
  return rows.map((row) => Object.fromEntries(columns.map(({ name }, index) => [name, row[index] ?? null])))
}
