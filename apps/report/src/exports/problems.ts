import type { Problem } from '@parallax/model'
import type { Cell } from './csv.ts'
import type { Table } from './table.ts'

/** One row a problem, in the order in which they arose. */
export const problemsTable: Table = {
  name: 'problems',
  says: 'A row a problem, in the order in which they arose.',
  columns: [
    { name: 'stage', type: 'string', says: 'Step at which it arose.' },
    { name: 'code', type: 'string', says: 'Machine-readable name.' },
    { name: 'message', type: 'string', says: 'What happened, as a sentence.' },
    { name: 'outlet', type: 'string', says: 'Id of the outlet.' },
    { name: 'event', type: 'string', says: 'Id of the event.' },
    { name: 'article', type: 'string', says: 'Id of the article.' },
    { name: 'url', type: 'string', says: 'Address.' },
    { name: 'where', type: 'string', says: 'File and line of the input.' },
  ],
  rows: ({ problems }) => problems.map(row),
}

function row(problem: Problem): Cell[] {
  const { stage, code, message, outlet, event, article, url, where } = problem
  return [stage, code, message, outlet, event, article, url, where]
}
