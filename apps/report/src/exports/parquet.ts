import { parquetWriteBuffer } from 'hyparquet-writer'
import type { Cell } from './csv.ts'
import type { Column, FilledTable } from './table.ts'

/**
 * A table as one Parquet file (Snappy): text as UTF-8, whole numbers as 64-bit integers, others as doubles, nothing as
 * null. What a column means is in its file's metadata, under the column's name.
 */
export function toParquet({ columns, rows }: FilledTable): Uint8Array {
  const buffer = parquetWriteBuffer({
    columnData: columns.map((column, index) => ({
      name: column.name,
      type: TYPES[column.type],
      nullable: true,
      data: rows.map((row) => valueOf(column, row[index])),
    })),
    kvMetadata: columns.map(({ name, says }) => ({ key: name, value: says })),
  })
  return new Uint8Array(buffer)
}

const TYPES = { string: 'STRING', integer: 'INT64', number: 'DOUBLE', boolean: 'BOOLEAN' } as const

function valueOf({ type }: Column, cell: Cell): string | number | bigint | boolean | null {
  if (cell === null || cell === undefined) return null
  if (type === 'string') return String(cell).toWellFormed()
  return type === 'integer' && typeof cell === 'number' ? BigInt(cell) : cell
}
