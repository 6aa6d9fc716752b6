import { createHash } from 'node:crypto'
import { parquetReadObjects } from 'hyparquet'
import { type Changes, Comparison } from '@parallax/model'
import { renderExports, renderReport } from '@parallax/report'
import { describe, expect, it } from 'vitest'
import { FERRY } from './ferry-comparison.ts'
import { PAYLOADS } from './payloads.ts'
import { readCsv } from './strict-csv.ts'
import { tainted } from './tainted.ts'

const CHANGES: Changes = {
  schema: 'parallax/changes@1',
  event: FERRY.event.id,
  changes: [
    { what: 'verdict', change: 'changed', id: 'q', label: 'people missing', before: 'agree', after: 'undetermined' },
    {
      what: 'quantity',
      change: 'changed',
      id: 'q',
      label: 'people killed',
      outlet: 'the-lantern',
      before: '20',
      after: '24',
    },
    {
      what: 'outlet',
      change: 'not-retrieved',
      id: 'old-mill-review',
      label: 'Old Mill Review',
      outlet: 'old-mill-review',
      before: 'read',
    },
  ],
}

const REPORT = renderReport(FERRY)
const FILES = renderExports(FERRY, REPORT, CHANGES)
const NAMES = ['quantities', 'coverage', 'claims', 'origins', 'checks', 'problems', 'sampling', 'observations']

type Field = { name: string; type: string; description: string }
type Entity = { '@id': string; sha256?: string; hasPart?: { '@id': string }[] }
type DataPackage = { resources: { name: string; path: string; schema: { fields: Field[] } }[] }

describe('renderExports', () => {
  it('gives a file a table and format, each path once', () => {
    const paths = FILES.map(({ path }) => path)
    expect(new Set(paths).size).toBe(paths.length)
    for (const name of NAMES)
      expect(paths).toEqual(expect.arrayContaining([`tables/${name}.parquet`, `tables/${name}.jsonl`]))
  })

  it('gives the same bytes twice', () => {
    expect(renderExports(structuredClone(FERRY), REPORT, CHANGES)).toEqual(FILES)
  })

  it.each(NAMES)('describes every column of %s as it stands in the CSV, with values of its type', (name) => {
    const packaged = json('datapackage.json') as DataPackage
    const resource = packaged.resources.find((one) => one.name === name)
    const csv = REPORT.find(({ path }) => path === resource?.path)?.content ?? ''
    const [head, ...rows] = readCsv(csv)
    const fields = resource?.schema.fields ?? []
    expect(fields.map((field) => field.name)).toEqual(head)
    for (const field of fields) {
      expect(field.description).toMatch(/\.$/)
      const cells = rows.map((row) => row[fields.indexOf(field)] ?? '').filter((cell) => cell !== '')
      expect(cells.filter((cell) => !TYPES[field.type]?.test(cell))).toEqual([])
    }
  })

  it.each(NAMES)('gives %s the same values as Parquet, JSON and JSON lines', async (name) => {
    const file = FILES.find(({ path }) => path === `tables/${name}.parquet`)?.content
    if (!(file instanceof Uint8Array)) throw new TypeError('no Parquet file')
    const rows = await parquetReadObjects({ file: new Uint8Array(file).buffer })
    const plain = rows.map((row) =>
      Object.fromEntries(
        Object.entries(row).map(([key, cell]) => [key, typeof cell === 'bigint' ? Number(cell) : cell]),
      ),
    )
    const lines = text(`tables/${name}.jsonl`).split('\n').filter(Boolean)
    const expected = lines.map((line) => JSON.parse(line))
    expect(plain).toEqual(expected)
    expect((json('tables/tables.json') as Record<string, unknown>)[name]).toEqual(expected)
    const [, ...csv] = readCsv(REPORT.find(({ path }) => path === `${name}.csv`)?.content ?? '')
    expect(lines.length).toBe(csv.length)
  })

  it('names every file in the crate, with its hash', () => {
    const graph = (json('ro-crate-metadata.json') as { '@graph': Entity[] })['@graph']
    const parts = graph.find((entity) => entity['@id'] === './')?.hasPart?.map((part) => part['@id'])
    const others = [...REPORT, ...FILES].filter(({ path }) => path !== 'ro-crate-metadata.json')
    expect(parts).toEqual([...others.map(({ path }) => path), 'comparison.json'])
    for (const { path, content } of others) {
      const hash = createHash('sha256').update(content).digest('hex')
      expect(graph.find((entity) => entity['@id'] === path)?.sha256, path).toBe(hash)
    }
    const ids = graph.map((entity) => entity['@id'])
    expect(new Set(ids).size).toBe(ids.length)
  })

  it('sums up what was found and what changed', () => {
    const summary = text('summary.md')
    for (const saying of [
      '# Ferry accident on Lake Tarn',
      '- People killed: **24** (compatible, 5 outlets)',
      '- People missing: undetermined, before agree.',
      '- People killed: The Lantern gives 24, before 20.',
      '- oldmill.example: read before, not retrieved this time.',
    ]) {
      expect(summary).toContain(saying)
    }
  })

  it.each([...PAYLOADS, '![x](https://evil.example)', '@everyone', '\n# heading', '| a | b |'])(
    'shows %j in the summary as text alone',
    (payload) => {
      const files = renderExports(Comparison.parse(tainted(FERRY, (text) => text + payload)), [])
      const summary = String(files.find(({ path }) => path === 'summary.md')?.content)
      for (const line of summary.split('\n').filter(Boolean)) {
        expect(line).toMatch(/^(?:#{1,2} |- |\d+ outlets sought)/)
        const foreign = line
          .replace(/^#{1,2} /, '')
          .replaceAll('**', '')
          .replace(/&#\d+;/g, '')
        expect(foreign).not.toMatch(/[<>[\]`*@|#!]/)
      }
    },
  )
})

const TYPES: Record<string, RegExp> = {
  string: /^/,
  integer: /^-?\d+$/,
  number: /^-?\d+(?:\.\d+)?(?:e[+-]?\d+)?$/,
  boolean: /^(?:true|false)$/,
}

function text(path: string): string {
  return String(FILES.find((file) => file.path === path)?.content)
}

function json(path: string): unknown {
  return JSON.parse(text(path))
}
