import { byText } from '../words/lists.ts'
import type { Table } from './table.ts'

/** One row a check within an article. */
export const checksTable: Table = {
  name: 'checks',
  says: 'A row a check within an article.',
  columns: [
    { name: 'check', type: 'string', says: 'Id of the check.' },
    { name: 'type', type: 'string', says: 'What was looked at.' },
    { name: 'outlet', type: 'string', says: 'Id of the outlet.' },
    { name: 'article', type: 'string', says: 'Id of the article.' },
    { name: 'state', type: 'string', says: 'exact, within rounding, off or differs.' },
    { name: 'statement', type: 'string', says: 'The finding as a sentence.' },
    { name: 'total', type: 'number', says: 'Stated total, in the unit of the claims.' },
    { name: 'parts', type: 'string', says: 'The parts, joined by plus signs.' },
    { name: 'sum', type: 'number', says: 'Sum of the parts.' },
    { name: 'delta', type: 'number', says: 'Sum less total.' },
    { name: 'claims', type: 'string', says: 'Ids of the claims.' },
  ],
  rows: ({ comparison }) =>
    comparison.checks
      .toSorted((a, b) => byText(a.article, b.article) || byText(a.id, b.id))
      .map((check) => [
        check.id,
        check.check,
        check.outlet,
        check.article,
        check.state,
        check.statement,
        check.total,
        check.parts?.join(' + '),
        check.sum,
        check.delta,
        check.claims.join(' '),
      ]),
}
