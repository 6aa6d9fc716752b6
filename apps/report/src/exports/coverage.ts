import type { ComparedOutlet, Quantity } from '@parallax/model'
import type { Edition } from '../edition.ts'
import { campLetter } from '../words/lists.ts'
import type { Cell } from './csv.ts'
import type { Table } from './table.ts'

/** One row a cell of the matrix: what an outlet holds on a quantity, or why that is not known. */
export const coverageTable: Table = {
  path: 'coverage.csv',
  columns: [
    'quantity',
    'label',
    'outlet',
    'outlet_name',
    'state',
    'position',
    'value',
    'lower',
    'upper',
    'lower_open',
    'upper_open',
    'unit',
    'sources',
    'as_of_from',
    'as_of_to',
    'as_of_text',
    'camps',
    'latest_claims',
    'claims',
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
