import { existsSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { compare } from '@parallax/comparison'
import { extractClaims } from '../../packages/extractor/src/index.ts'
import { Article, type Comparison } from '@parallax/model'
import { indexEntry, type RenderedText, renderIndex, renderReport } from '@parallax/report'
import { describe, expect, it } from 'vitest'
import { barriersOf } from './axe.ts'
import { hasBrowser, useBrowser } from './browser.ts'
import { FERRY } from './ferry-comparison.ts'
import { wideComparison } from './wide-comparison.ts'

const CORPUS = resolve(import.meta.dirname, '../../../shared/corpora/ecbplus/ecb37-b.jsonl')
if (!existsSync(CORPUS)) console.log(`skipped: no corpus at ${CORPUS}`)

/** Pages that stand for all: the small example, a crowded matrix, real coverage by 14 outlets, the index of a batch. */
const PAGES: Record<string, () => RenderedText[] | undefined> = {
  'the example': () => renderReport(FERRY),
  'a crowded matrix': () => renderReport(wideComparison(8, 10, 0.8)),
  'fourteen outlets': () => (existsSync(CORPUS) ? renderReport(comparisonOf(CORPUS)) : undefined),
  'the index': () => {
    const events = [FERRY, wideComparison(3, 4)].map((one, n) => indexEntry(one, `events/${n}/report.html`))
    return renderIndex({ study: 'Ferries', software: 'Parallax', events, problems: [] })
  },
}

describe.skipIf(!hasBrowser)('accessibility by axe', () => {
  const desk = useBrowser()
  const cases = Object.keys(PAGES).flatMap((name) => [
    { name, colorScheme: 'light' as const },
    { name, colorScheme: 'dark' as const },
  ])
  it.each(cases)('finds nothing in $name, $colorScheme', async ({ name, colorScheme }) => {
    const files = PAGES[name]?.()
    if (files === undefined) return
    expect(await barriersOf(desk.browser(), await desk.lay(files), colorScheme)).toEqual([])
  })
})

function comparisonOf(path: string): Comparison {
  const articles = readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => Article.parse(JSON.parse(line)))
  return compare({
    event: { id: 'fourteen-outlets', title: 'Fourteen outlets' },
    articles,
    claims: articles.flatMap((article) => extractClaims(article, { sides: [] }).claims),
    outlets: [],
    quantities: [],
    sides: [],
    problems: [],
    provenance: { software: { name: 'parallax', version: '0' }, study: 'test', inputs: [] },
  })
}
