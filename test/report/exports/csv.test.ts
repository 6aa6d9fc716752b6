import { renderIndex, renderReport } from '@parallax/report'
import { describe, expect, it } from 'vitest'
import { FERRY } from '../ferry-comparison.ts'
import { PAYLOADS } from '../payloads.ts'
import { readCsv } from '../strict-csv.ts'
import { tainted } from '../tainted.ts'

const FORMULAS = ['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', '\n=1', '=cmd|"/c calc"!A1', '＝1+1', '"=1"', "'=1"]

function tables(comparison = FERRY): { path: string; rows: string[][] }[] {
  return renderReport(comparison)
    .filter((file) => file.path.endsWith('.csv'))
    .map((file) => ({ path: file.path, rows: readCsv(file.content) }))
}

function table(path: string): Record<string, string>[] {
  const [head = [], ...rows] = tables().find((one) => one.path === path)?.rows ?? []
  return rows.map((row) => Object.fromEntries(head.map((column, index) => [column, row[index] ?? ''])))
}

describe('the tables', () => {
  it('have a row a quantity, a cell, a claim, an origin, a check and a problem', () => {
    expect(tables().map(({ path, rows }) => [path, rows.length - 1])).toEqual([
      ['quantities.csv', FERRY.quantities.length],
      ['coverage.csv', FERRY.coverage.length],
      ['claims.csv', FERRY.claims.length],
      ['origins.csv', FERRY.origins.length],
      ['checks.csv', FERRY.checks.length],
      ['problems.csv', FERRY.problems.length],
      ['sampling.csv', FERRY.outlets.length * 5],
      ['observations.csv', FERRY.coverage.length],
    ])
  })

  it('give a verdict with its camps', () => {
    const licensed = table('quantities.csv').find((row) => row['verdict'] === 'conflict')
    expect(licensed).toMatchObject({
      label: 'passengers the ferry was licensed for',
      outlets: '4',
      camps: 'A: 120 [harbour-gazette|daily-meridian]; B: 90 [northern-wire|the-lantern]',
      consensus_lower: '',
    })
  })

  it('give no verdict where nobody reports', () => {
    expect(table('quantities.csv').find((row) => row['label'] === 'children aboard')).toMatchObject({ verdict: '' })
  })

  it('keep silence apart from absence', () => {
    const missing = table('coverage.csv').filter((row) => row['label'] === 'people missing')
    expect(Object.fromEntries(missing.map((row) => [row['outlet'], row['state']]))).toEqual({
      'city-courier': 'not-reported',
      'daily-meridian': 'not-reported',
      'harbour-gazette': 'not-reported',
      'northern-wire': 'reported',
      'the-lantern': 'reported',
      'kestrel-post': 'paywalled',
      'old-mill-review': 'not-retrieved',
    })
  })

  it('give the bounds of a figure as numbers and leave an open end empty', () => {
    const row = table('claims.csv').find((claim) => claim['hedge'] === 'more_than')
    expect(row).toMatchObject({ lower: '20', upper: '', quote: 'More than 20', outlet: 'daily-meridian' })
  })

  it('name the columns once, in lower case', () => {
    for (const { rows } of tables()) {
      const head = rows[0] ?? []
      expect(new Set(head).size).toBe(head.length)
      expect(head.every((column) => /^[a-z]+(?:_[a-z]+)*$/.test(column))).toBe(true)
    }
  })
})

describe('cells that a spreadsheet would run', () => {
  it.each([...FORMULAS, ...PAYLOADS])('%j', (payload) => {
    for (const { rows } of tables(tainted(FERRY, (text) => payload + text))) {
      const words = rows
        .slice(1)
        .flat()
        .filter((cell) => !/^-?\d+(?:\.\d+)?(?:e[+-]?\d+)?$/.test(cell))
      expect(words.filter((cell) => /^[=+\-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20]/.test(cell))).toEqual([])
    }
  })

  it('are told from numbers, which stay as they are', () => {
    const below = FERRY.claims.map((claim) => (claim.type === 'figure' ? { ...claim, lower: -5 } : claim))
    const file = renderReport({ ...FERRY, claims: below }).find(({ path }) => path === 'claims.csv')
    expect(readCsv(file?.content ?? '')[1]).toContain('-5')
  })

  it('are guarded in the index too', () => {
    const [, events] = renderIndex({ study: 's', software: 'p', problems: [], events: [EVENT] })
    expect(events?.content).toContain(`'=1+1,'@x`)
  })
})

const EVENT = {
  id: '=1+1',
  title: '@x',
  href: 'events/x/report.html',
  outlets: { sought: 1, read: 1 },
  articles: 1,
  focal: { agree: 0, compatible: 0, superseded: 0, undetermined: 0, conflict: 0, single: 0 },
  checksOff: 0,
  problems: 0,
  profiles: [],
  framing: [],
}
