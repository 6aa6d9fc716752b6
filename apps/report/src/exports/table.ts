import type { Edition } from '../edition.ts'
import type { Cell } from './csv.ts'

/** A column: what its cells hold; a unit, where numbers have one, is named in `says`. */
export type Column = { name: string; type: 'string' | 'integer' | 'number' | 'boolean'; says: string }

/** One table of the report, written in every format: every row has a cell for every column. */
export type Table = {
  /** File name without its ending. */
  name: string
  /** What a row is, in a sentence. */
  says: string
  columns: readonly Column[]
  rows: (edition: Edition) => Cell[][]
}

/** A table with its rows, ready for any format. */
export type FilledTable = Omit<Table, 'rows'> & { rows: readonly (readonly Cell[])[] }
