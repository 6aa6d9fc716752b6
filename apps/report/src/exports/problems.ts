import type { Problem } from '@parallax/model'
import type { Cell } from './csv.ts'
import type { Table } from './table.ts'

/** One row a problem, in the order in which they arose. */
export const problemsTable: Table = {
  path: 'problems.csv',
  columns: ['stage', 'code', 'message', 'outlet', 'event', 'article', 'url', 'where'],
  rows: ({ problems }) => problems.map(row),
}

function row(problem: Problem): Cell[] {
  const { stage, code, message, outlet, event, article, url, where } = problem
  return [stage, code, message, outlet, event, article, url, where]
}
