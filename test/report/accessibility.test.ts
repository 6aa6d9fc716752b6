import { existsSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { resolve } from 'node:path'
import type { AxeResults } from 'axe-core'
import { compare } from '@parallax/comparison'
import { extractClaims } from '../../packages/extractor/src/index.ts'
import { Article, type Comparison } from '@parallax/model'
import { indexEntry, type RenderedText, renderIndex, renderReport } from '@parallax/report'
import { describe, expect, it } from 'vitest'
import { hasBrowser, useBrowser } from './browser.ts'
import { FERRY } from './ferry-comparison.ts'
import { wideComparison } from './wide-comparison.ts'

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']
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
    // The page's own policy would keep the examiner out as it keeps out everything else.
    const context = await desk
      .browser()
      .newContext({ colorScheme, bypassCSP: true, viewport: { width: 1280, height: 900 } })
    const page = await context.newPage()
    await page.goto(await desk.lay(files))
    await page.evaluate(() => document.querySelectorAll('details').forEach((fold) => (fold.open = true)))
    await page.addScriptTag({ content: AXE })
    const results = await page.evaluate(
      (values): Promise<AxeResults> =>
        Reflect.get(window, 'axe').run(document, { runOnly: { type: 'tag', values }, resultTypes: ['violations'] }),
      RULES,
    )
    const found = results.violations.map(({ id, nodes }) => ({
      id,
      n: nodes.length,
      places: [...new Set(nodes.map((node) => placeOf(String(node.target[0]))))].slice(0, 8),
    }))
    expect(found).toEqual([])
    await context.close()
  })
})

/** Where in the page a finding stands, without the numbers that tell like elements apart. */
function placeOf(selector: string): string {
  return selector.replace(/:nth-child\(\d+\)|#\S*?-[0-9a-f]{12}/g, '')
}

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
