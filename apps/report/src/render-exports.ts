import type { Changes, Comparison } from '@parallax/model'
import { type Edition, makeEdition } from './edition.ts'
import { bibTex, cslJson } from './exports/bibliography.ts'
import { dataPackage } from './exports/data-package.ts'
import { TABLES } from './exports/index.ts'
import { toJson, toJsonLines } from './exports/json.ts'
import { toParquet } from './exports/parquet.ts'
import { qdpx } from './exports/qdpx/qdpx.ts'
import { roCrate } from './exports/ro-crate.ts'
import { summary } from './exports/summary.ts'
import type { FilledTable } from './exports/table.ts'
import type { RenderedFile } from './rendered-file.ts'

/**
 * What other tools read, beside the report already rendered of the same comparison: the data package of the CSV files,
 * the tables as JSON, JSON lines and Parquet, a summary in Markdown, the articles as references and as a project for
 * qualitative analysis, and the RO-Crate metadata over all of it.
 */
export function renderExports(
  comparison: Comparison,
  report: readonly RenderedFile[],
  changes?: Changes,
): RenderedFile[] {
  const edition = makeEdition(comparison, changes)
  const tables = TABLES.map((table): FilledTable => ({ ...table, rows: table.rows(edition) }))
  const files = FORMATS.flatMap((format) => format({ edition, tables }))
  return [...files, { path: 'ro-crate-metadata.json', content: roCrate(edition, [...report, ...files]) }]
}

type FormatInput = { edition: Edition; tables: readonly FilledTable[] }

/** One row a format, in the order of who reads it: people, then tools over CSV, then tools with formats of their own. */
const FORMATS: readonly ((input: FormatInput) => RenderedFile[])[] = [
  ({ edition }) => [{ path: 'summary.md', content: summary(edition) }],
  ({ edition }) => [
    { path: 'articles.csl.json', content: cslJson(edition) },
    { path: 'articles.bib', content: bibTex(edition) },
  ],
  ({ edition }) => [{ path: 'coverage.qdpx', content: qdpx(edition) }],
  ({ edition }) => [{ path: 'datapackage.json', content: dataPackage(edition, TABLES) }],
  ({ tables }) => [{ path: 'tables/tables.json', content: toJson(tables) }],
  ({ tables }) => tables.map((table) => ({ path: `tables/${table.name}.jsonl`, content: toJsonLines(table) })),
  ({ tables }) => tables.map((table) => ({ path: `tables/${table.name}.parquet`, content: toParquet(table) })),
]
