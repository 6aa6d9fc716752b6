import { contentId } from '@parallax/model'
import type { Edition } from '../edition.ts'
import type { Table } from './table.ts'

/** A Frictionless data package (v1) over the CSV files: every table with every column, its type and its meaning. */
export function dataPackage({ comparison }: Edition, tables: readonly Table[]): string {
  const { event, provenance } = comparison
  const descriptor = {
    profile: 'tabular-data-package',
    name: SLUG.test(event.id) ? event.id : contentId('event', [event.id]),
    title: event.title,
    description: 'How outlets cover one event: agreement among them, never truth.',
    ...(provenance.lastCaptureAt === undefined ? {} : { created: provenance.lastCaptureAt }),
    contributors: [{ title: `${provenance.software.name} ${provenance.software.version}`, role: 'wrangler' }],
    resources: tables.map(resource),
  }
  return `${JSON.stringify(descriptor, null, 1)}\n`
}

const SLUG = /^[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?$/

function resource({ name, says, columns }: Table): object {
  return {
    name,
    path: `${name}.csv`,
    profile: 'tabular-data-resource',
    description: says,
    format: 'csv',
    mediatype: 'text/csv',
    encoding: 'utf-8',
    dialect: { delimiter: ',', lineTerminator: '\r\n', quoteChar: '"', doubleQuote: true, header: true },
    schema: {
      fields: columns.map((column) => ({ name: column.name, type: column.type, description: column.says })),
      missingValues: [''],
    },
  }
}
