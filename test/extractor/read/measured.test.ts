import { readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'

type Scores = Record<string, number | null>

const ROOT = resolve(import.meta.dirname, '../../..')
const README = join(ROOT, 'packages/extractor/src/read/README.md')
const jsonOf = (path: string): unknown => JSON.parse(readFileSync(join(ROOT, path), 'utf8'))
// Both files are the project's own: scores by reader and set, and floors by measure.
const READERS = jsonOf('test/bench/reading.json') as Record<string, Record<string, Scores>>
const FLOORS = jsonOf('test/accuracy/floors.json') as Record<string, { floors: Record<string, number> }>

const SETS = ['aeb', 'fundus', 'naeb']
const COLUMNS: [head: string, of: (set: string) => string[]][] = [
  ['F1', () => ['f1']],
  ['figures', () => ['numbersExact']],
  ['title / authors / day', () => ['title', 'authors', 'day']],
]

/** Three digits, without the zero before the point; nothing where a set does not know the answer. */
function shown(value: number | null | undefined): string {
  return value === null || value === undefined ? '' : value.toFixed(3).replace(/^0/, '')
}

function table(): string {
  const columns = SETS.flatMap((set) => COLUMNS.map(([head, of]) => ({ set, head, fields: of(set) }))).filter(
    ({ set, fields }) => fields.some((field) => typeof READERS['parallax']?.[set]?.[field] === 'number'),
  )
  const rows = Object.entries(READERS).map(([reader, sets]) => [
    reader,
    ...columns.map(({ set, fields }) => {
      const cells = fields.map((field) => shown(sets[set]?.[field]))
      return cells.every((cell) => cell === '') ? '' : cells.join(' / ')
    }),
  ])
  const head = ['', ...columns.map((column) => `${column.set}: ${column.head}`)]
  return [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n')
}

const withTable = (text: string) =>
  text.replace(/(?<=<!-- table: reading -->\n)[\s\S]*?(?=<!-- end -->)/, () => `\n${table()}\n\n`)

describe('the measured scores of reading', () => {
  it('stand in the README as they are kept (UPDATE_DOCS=1 writes the table)', () => {
    if (process.env['UPDATE_DOCS']) writeFileSync(README, withTable(readFileSync(README, 'utf8')))
    const text = readFileSync(README, 'utf8')
    expect(text).toContain('| parallax | ')
    expect(text).toBe(withTable(text))
  })

  it.each(SETS)('are no lower than the floors that every run is held to: %s', (set) => {
    const floors = Object.entries(FLOORS[`body-${set}`]?.floors ?? {})
    expect(floors.length).toBeGreaterThan(1)
    for (const [field, floor] of floors)
      expect(READERS['parallax']?.[set]?.[field], field).toBeGreaterThanOrEqual(floor)
  })
})
