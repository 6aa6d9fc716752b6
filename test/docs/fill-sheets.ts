import { globSync, readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join, resolve } from 'node:path'

const root = resolve(import.meta.dirname, '../..')
const load = createRequire(join(root, 'apps/cli/package.json'))
const { parse } = load('csv-parse/sync') as {
  parse: (text: string, options: object) => Record<string, string>[] // The module has no types by this way of loading.
}

/**
 * Fills the sheets of the worked example with the codes of a folder, as its coders would: a row's outlet and passage say
 * which codes are meant. A passage that is not among them stays open.
 */
export function fillSheets(sheets: string, codes: string): void {
  for (const name of globSync('*-{figure,sentence}.csv', { cwd: sheets })) {
    const [coder, sheet] = name.replace('.csv', '').split(/-(?=[a-z]+$)/)
    const coded = rowsOf(join(codes, `${coder}.csv`)).filter((row) => row['sheet'] === sheet)
    const known = new Map(coded.map((row) => [keyOf(row), row]))
    const rows = rowsOf(join(sheets, name)).map((row) => ({ ...row, ...codesIn(row, known.get(keyOf(row))) }))
    const columns = Object.keys(rows[0] ?? {})
    const table = [columns, ...rows.map((row: Record<string, string>) => columns.map((column) => row[column] ?? ''))]
    writeFileSync(join(sheets, name), table.map((cells) => `${cells.map(quoted).join(',')}\r\n`).join(''))
  }
}

function rowsOf(path: string): Record<string, string>[] {
  return parse(readFileSync(path, 'utf8'), { columns: true, bom: true })
}

function keyOf(row: Record<string, string>): string {
  return `${row['outlet']}\n${row['passage']}`
}

/** The columns that stand after the passage and what follows it are codes. */
function codesIn(row: Record<string, string>, coded: Record<string, string> | undefined): Record<string, string> {
  const names = Object.keys(row).slice(Object.keys(row).indexOf('after') + 1)
  return Object.fromEntries(names.map((name) => [name, coded?.[name] ?? '']))
}

function quoted(cell: string): string {
  return `"${cell.replaceAll('"', '""')}"`
}

// Usage: node test/docs/fill-sheets.ts SHEETS CODES
if (import.meta.main) fillSheets(process.argv[2] ?? '', process.argv[3] ?? '')
