import { readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { MEASURES } from '../../../packages/comparison/src/framing/index.ts'
import { KNOWN } from '../../../packages/comparison/src/framing/known.ts'

const path = join(resolve(import.meta.dirname, '../../..'), 'packages/comparison/README.md')
const MARKED = /(?<=<!-- table: framing measures -->\n)[\s\S]*?(?=<!-- end -->)/

const rows = MEASURES.map(({ id }) => `| \`${id}\` | ${KNOWN[id]?.inShort ?? ''} | ${KNOWN[id]?.known ?? ''} |`)
const table = ['| measure | in short | how well it is known to work |', '| --- | --- | --- |', ...rows, ''].join('\n')

describe('how well measures are known to work', () => {
  it('is said of every measure, and of nothing else', () => {
    expect(Object.keys(KNOWN).toSorted()).toEqual(MEASURES.map(({ id }) => id).toSorted())
  })
  it('agrees with what the report calls exploratory', () => {
    for (const { id, exploratory } of MEASURES)
      expect(KNOWN[id]?.known.startsWith('exploratory') ?? false, id).toBe(exploratory)
  })
  it('stands in the README (UPDATE_DOCS=1 npx vitest run test/comparison/framing writes it)', () => {
    if (process.env['UPDATE_DOCS']) writeFileSync(path, readFileSync(path, 'utf8').replace(MARKED, table))
    expect(MARKED.exec(readFileSync(path, 'utf8'))?.[0]).toBe(table)
  })
})
