import type { Quantity } from '@parallax/model'
import { campLetter } from '../words/lists.ts'
import { formatInterval } from '../words/numbers.ts'
import type { Cell } from './csv.ts'
import type { Table } from './table.ts'

/** One row a quantity: its verdict, the reasons, the counts. */
export const quantitiesTable: Table = {
  path: 'quantities.csv',
  columns: [
    'quantity',
    'label',
    'kind',
    'unit',
    'what',
    'aspect',
    'stratum',
    'scope',
    'watched',
    'verdict',
    'because',
    'divergent',
    'single_origin',
    'outlets',
    'texts',
    'sources',
    'claims',
    'consensus_lower',
    'consensus_upper',
    'consensus_lower_open',
    'consensus_upper_open',
    'camps',
    'verdict_at',
  ],
  rows: (edition) => edition.quantities.map(row),
}

function row(quantity: Quantity): Cell[] {
  const { consensus, counts } = quantity
  return [
    quantity.id,
    quantity.label,
    quantity.kind,
    quantity.unit,
    quantity.what,
    quantity.aspect,
    quantity.stratum,
    quantity.scope,
    quantity.watched,
    quantity.perOutlet.length > 0 ? quantity.verdict : null,
    quantity.because.join(' '),
    quantity.divergent,
    quantity.singleOrigin,
    counts.outlets,
    counts.texts,
    counts.sources,
    quantity.claims.length,
    consensus?.lower,
    consensus?.upper,
    consensus?.lowerOpen,
    consensus?.upperOpen,
    camps(quantity),
    quantity.stability.map(({ tolerance, verdict }) => `${tolerance}: ${verdict}`).join('; '),
  ]
}

function camps({ camps, unit }: Quantity): string {
  if (camps.length < 2) return ''
  return camps
    .map((camp, index) => `${campLetter(index)}: ${formatInterval(camp.interval, unit)} [${camp.outlets.join('|')}]`)
    .join('; ')
}
