import { byText } from '../words/lists.ts'
import type { Table } from './table.ts'

/** One row a check within an article. */
export const checksTable: Table = {
  path: 'checks.csv',
  columns: ['check', 'type', 'outlet', 'article', 'state', 'statement', 'total', 'parts', 'sum', 'delta', 'claims'],
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
