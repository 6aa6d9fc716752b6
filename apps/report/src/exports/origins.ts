import { byText } from '../words/lists.ts'
import type { Table } from './table.ts'

/** One row an origin: what goes back to it. */
export const originsTable: Table = {
  path: 'origins.csv',
  columns: ['origin', 'kind', 'name', 'degree', 'containment', 'outlets', 'articles', 'claims', 'passages'],
  rows: ({ comparison }) =>
    comparison.origins
      .toSorted((a, b) => byText(a.kind, b.kind) || byText(a.id, b.id))
      .map((origin) => [
        origin.id,
        origin.kind,
        origin.name,
        origin.degree,
        origin.containment,
        origin.outlets.join('; '),
        origin.articles.join('; '),
        origin.claims.join(' '),
        origin.passages.map(({ article, in: place, start, end }) => `${article} ${place} ${start}-${end}`).join('; '),
      ]),
}
