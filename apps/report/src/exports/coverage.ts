import type { ComparedOutlet, Quantity } from '@parallax/model'
import type { Edition } from '../edition.ts'
import { campLetter } from '../words/lists.ts'
import type { Cell } from './csv.ts'
import type { Table } from './table.ts'

/** One row a cell of the matrix: what an outlet holds on a quantity, or why that is not known. */
export const coverageTable: Table = {
  name: 'coverage',
  says: 'A row an outlet and quantity: what it holds, or why that is not known.',
  columns: [
    { name: 'quantity', type: 'string', says: 'Id of the quantity.' },
    { name: 'label', type: 'string', says: 'What is counted.' },
    { name: 'outlet', type: 'string', says: 'Id of the outlet.' },
    { name: 'outlet_name', type: 'string', says: 'Name of the outlet.' },
    { name: 'state', type: 'string', says: 'reported, not-reported, not-retrieved, paywalled or extraction-failed.' },
    { name: 'position', type: 'string', says: 'Where in the article it first stands.' },
    { name: 'value', type: 'string', says: 'The figure as the outlet puts it.' },
    { name: 'lower', type: 'number', says: 'Least value the words allow, in unit, tolerance included; empty is open.' },
    {
      name: 'upper',
      type: 'number',
      says: 'Greatest value the words allow, in unit, tolerance included; empty is open.',
    },
    { name: 'lower_open', type: 'boolean', says: 'The least value itself is excluded.' },
    { name: 'upper_open', type: 'boolean', says: 'The greatest value itself is excluded.' },
    { name: 'unit', type: 'string', says: 'Unit of lower and upper.' },
    { name: 'sources', type: 'string', says: 'Named for it, joined by a semicolon; empty is the outlet’s own voice.' },
    { name: 'as_of_from', type: 'string', says: 'Instant from which it holds, ISO 8601, UTC.' },
    { name: 'as_of_to', type: 'string', says: 'Instant until which it is known to hold, ISO 8601, UTC.' },
    { name: 'as_of_text', type: 'string', says: 'The words for that.' },
    { name: 'camps', type: 'string', says: 'Letters of the camps it fits, as in quantities.' },
    { name: 'latest_claims', type: 'string', says: 'Ids of the claims the outlet stands with.' },
    { name: 'claims', type: 'string', says: 'Ids of all its claims on the quantity.' },
  ],
  rows: (edition) =>
    edition.quantities.flatMap((quantity) =>
      edition.outlets.flatMap((outlet) => {
        const made = row(edition, quantity, outlet)
        return made ? [made] : []
      }),
    ),
}

function row(edition: Edition, quantity: Quantity, outlet: ComparedOutlet): Cell[] | null {
  const position = edition.position(quantity, outlet.id)
  const cell = edition.coverage(quantity, outlet.id)
  if (!position && !cell) return null
  return [
    quantity.id,
    quantity.label,
    outlet.id,
    outlet.name,
    cell?.state ?? 'reported',
    cell?.position,
    position?.value,
    position?.interval.lower,
    position?.interval.upper,
    position?.interval.lowerOpen,
    position?.interval.upperOpen,
    quantity.unit,
    position?.sources.join('; '),
    position?.asOf?.from,
    position?.asOf?.to,
    position?.asOf?.text,
    quantity.camps.length > 1 ? position?.camps.map(campLetter).join(' ') : null,
    position?.latest.join(' '),
    (position?.claims ?? cell?.claims)?.join(' '),
  ]
}
