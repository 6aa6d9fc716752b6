import type { Quantity } from '@parallax/model'
import { campLetter } from '../words/lists.ts'
import { formatInterval } from '../words/numbers.ts'
import type { Cell } from './csv.ts'
import type { Table } from './table.ts'

/** One row a quantity: its verdict, the reasons, the counts. */
export const quantitiesTable: Table = {
  name: 'quantities',
  says: 'A row a quantity: its verdict, the reasons, the counts.',
  columns: [
    {
      name: 'quantity',
      type: 'string',
      says: 'Id of the quantity: a hash, or the study’s own name for a watched one.',
    },
    { name: 'label', type: 'string', says: 'What is counted, in words.' },
    { name: 'kind', type: 'string', says: 'Kind of figure, as in the codebook.' },
    { name: 'unit', type: 'string', says: 'person, item, percent, a currency code or a unit of measure.' },
    { name: 'what', type: 'string', says: 'The counted noun phrase.' },
    { name: 'aspect', type: 'string', says: 'level (how many there are) or change (by how many that rose or fell).' },
    { name: 'stratum', type: 'string', says: 'asserted, expected, hypothetical or denied; each is compared apart.' },
    { name: 'scope', type: 'string', says: 'focal (of the event itself) or background.' },
    { name: 'watched', type: 'boolean', says: 'Named in the study.' },
    {
      name: 'verdict',
      type: 'string',
      says: 'How the outlets’ figures stand to each other; empty where nobody reports it.',
    },
    { name: 'because', type: 'string', says: 'The reasons for the verdict, as sentences.' },
    { name: 'divergent', type: 'boolean', says: 'Open bounds that can all hold at once, yet lie far apart.' },
    { name: 'single_origin', type: 'boolean', says: 'Several outlets, one text or source behind them.' },
    { name: 'outlets', type: 'integer', says: 'Outlets that give it.' },
    { name: 'texts', type: 'integer', says: 'Distinct texts that give it.' },
    { name: 'sources', type: 'integer', says: 'Sources named for it.' },
    { name: 'claims', type: 'integer', says: 'Figures on it.' },
    { name: 'consensus_lower', type: 'number', says: 'Least value that all could hold at once, in unit.' },
    { name: 'consensus_upper', type: 'number', says: 'Greatest value that all could hold at once, in unit.' },
    { name: 'consensus_lower_open', type: 'boolean', says: 'The least value itself is excluded.' },
    { name: 'consensus_upper_open', type: 'boolean', says: 'The greatest value itself is excluded.' },
    { name: 'camps', type: 'string', says: 'Where several: letter, value, outlet ids joined by a bar.' },
    { name: 'corrected', type: 'string', says: 'Ids of the corrections by people that bear on it.' },
    { name: 'verdict_at', type: 'string', says: 'The verdict at other tolerances, given as shares.' },
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
    quantity.corrected?.join(' '),
    quantity.stability.map(({ tolerance, verdict }) => `${tolerance}: ${verdict}`).join('; '),
  ]
}

function camps({ camps, unit }: Quantity): string {
  if (camps.length < 2) return ''
  return camps
    .map((camp, index) => `${campLetter(index)}: ${formatInterval(camp.interval, unit)} [${camp.outlets.join('|')}]`)
    .join('; ')
}
