import { frameOf } from '../words/sampling-frame.ts'
import type { Table } from './table.ts'

/** The sampling frame: a row an outlet and step, from candidate addresses to coded articles. */
export const samplingTable: Table = {
  name: 'sampling',
  says: 'A row an outlet and step: how many addresses or articles came so far, and why the others did not.',
  columns: [
    { name: 'outlet', type: 'string', says: 'Id of the outlet.' },
    {
      name: 'step',
      type: 'string',
      says: 'candidates, fetched, read, on topic, drawn (where the study samples) or coded.',
    },
    { name: 'n', type: 'integer', says: 'How many came so far.' },
    { name: 'lost', type: 'integer', says: 'How many of the step before did not.' },
    { name: 'reasons', type: 'string', says: 'Why, each with its number, joined by a semicolon.' },
    { name: 'seed', type: 'integer', says: 'Of the draw, where the study samples.' },
  ],
  rows: (edition) =>
    edition.outlets.flatMap((outlet) =>
      frameOf(edition, outlet).map(({ step, n, lost }) => [
        outlet.id,
        step,
        n,
        lost.reduce((total, one) => total + one.n, 0),
        lost.map((one) => `${one.n} ${one.why}`).join('; '),
        step === 'drawn' ? edition.comparison.sampling?.seed : null,
      ]),
    ),
}
