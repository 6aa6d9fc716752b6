import { fingerprint } from '../fingerprint.ts'
import type { Table } from './table.ts'

/**
 * The long table for statistics: a row an event, outlet, quantity and run. Tables of several runs and events can be put
 * below each other; rows of two codebooks must not be compared.
 */
export const observationsTable: Table = {
  name: 'observations',
  says: 'A row an event, outlet, quantity and run, with all that identifies the run: tables of runs can be joined.',
  columns: [
    { name: 'run', type: 'string', says: 'SHA-256 of the comparison in canonical form.' },
    { name: 'study', type: 'string', says: 'Name of the study.' },
    { name: 'study_hash', type: 'string', says: 'SHA-256 of the study as it was read.' },
    { name: 'software', type: 'string', says: 'Name and version of the software.' },
    { name: 'codebook', type: 'string', says: 'Version of the codebook; rows of two versions are not comparable.' },
    { name: 'event', type: 'string', says: 'Id of the event.' },
    { name: 'outlet', type: 'string', says: 'Id of the outlet.' },
    { name: 'quantity', type: 'string', says: 'Id of the quantity, stable over runs.' },
    { name: 'label', type: 'string', says: 'What is counted, in words.' },
    { name: 'kind', type: 'string', says: 'Kind of figure, as in the codebook.' },
    { name: 'unit', type: 'string', says: 'Unit of lower and upper.' },
    { name: 'stratum', type: 'string', says: 'asserted, expected, hypothetical or denied.' },
    { name: 'scope', type: 'string', says: 'focal or background.' },
    { name: 'verdict', type: 'string', says: 'How the outlets’ figures stand; empty where nobody reports it.' },
    { name: 'state', type: 'string', says: 'Whether the outlet carries it, or why that is not known.' },
    { name: 'lower', type: 'number', says: 'Least value the outlet’s words allow, in unit; empty is open.' },
    { name: 'upper', type: 'number', says: 'Greatest value the outlet’s words allow, in unit; empty is open.' },
    { name: 'claims', type: 'string', says: 'Ids of the outlet’s claims on the quantity.' },
    { name: 'corrected', type: 'string', says: 'Ids of the corrections by people that bear on the quantity.' },
  ],
  rows: (edition) => {
    const { comparison } = edition
    const { software, study, studySha256, codebook } = comparison.provenance
    const run = fingerprint(comparison)
    const known = [run, study, studySha256, `${software.name} ${software.version}`, codebook, comparison.event.id]
    return edition.quantities.flatMap((quantity) =>
      edition.outlets.flatMap((outlet) => {
        const position = edition.position(quantity, outlet.id)
        const cell = edition.coverage(quantity, outlet.id)
        if (!position && !cell) return []
        return [
          [
            ...known,
            outlet.id,
            quantity.id,
            quantity.label,
            quantity.kind,
            quantity.unit,
            quantity.stratum,
            quantity.scope,
            quantity.perOutlet.length > 0 ? quantity.verdict : null,
            cell?.state ?? 'reported',
            position?.interval.lower,
            position?.interval.upper,
            (position?.claims ?? cell?.claims)?.join(' '),
            quantity.corrected?.join(' '),
          ],
        ]
      }),
    )
  },
}
