import type { Edition } from '../edition.ts'
import type { Cell } from './csv.ts'

/** One CSV file of the report: every row has a cell for every column. */
export type Table = {
  path: string
  columns: readonly string[]
  rows: (edition: Edition) => Cell[][]
}
