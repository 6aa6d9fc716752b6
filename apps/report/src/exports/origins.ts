import { byText } from '../words/lists.ts'
import type { Table } from './table.ts'

/** One row an origin: what goes back to it. */
export const originsTable: Table = {
  name: 'origins',
  says: 'A row an origin: what goes back to it.',
  columns: [
    { name: 'origin', type: 'string', says: 'Id of the origin.' },
    { name: 'kind', type: 'string', says: 'agency, text-reuse or source.' },
    { name: 'name', type: 'string', says: 'The agency, the earliest article’s id, or the source.' },
    { name: 'degree', type: 'string', says: 'derived or partial.' },
    { name: 'containment', type: 'number', says: 'Share of five-word sequences of the closest pair, 0 to 1.' },
    { name: 'outlets', type: 'string', says: 'Ids, joined by a semicolon.' },
    { name: 'articles', type: 'string', says: 'Ids, joined by a semicolon.' },
    { name: 'claims', type: 'string', says: 'Ids of the figures that depend on it.' },
    { name: 'passages', type: 'string', says: 'Shared wording: article, place, start-end.' },
  ],
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
