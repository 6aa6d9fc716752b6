import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { AxeResults } from 'axe-core'
import type { Browser } from 'playwright-core'

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
/** The tags of the rules that light pages are held against; a dark one differs in its colours alone. */
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

/** One rule that a page breaks: how often, and where. */
export type Barrier = { id: string; n: number; places: string[] }

/** What axe finds wrong with the page at the address, every fold of it open: by all rules in the light, by those on colour in the dark. */
export async function barriersOf(browser: Browser, address: string, colorScheme: 'light' | 'dark'): Promise<Barrier[]> {
  // The page's own policy would keep the examiner out as it keeps out everything else.
  const context = await browser.newContext({ colorScheme, bypassCSP: true, viewport: { width: 1280, height: 900 } })
  const page = await context.newPage()
  await page.goto(address)
  await page.evaluate(() => document.querySelectorAll('details').forEach((fold) => (fold.open = true)))
  await page.addScriptTag({ content: AXE })
  const results = await page.evaluate(
    (runOnly): Promise<AxeResults> =>
      Reflect.get(window, 'axe').run(document, { runOnly, resultTypes: ['violations'] }),
    colorScheme === 'light' ? { type: 'tag', values: TAGS } : { type: 'rule', values: ['color-contrast'] },
  )
  await context.close()
  return results.violations.map(({ id, nodes }) => ({
    id,
    n: nodes.length,
    places: [...new Set(nodes.map((node) => placeOf(String(node.target[0]))))].slice(0, 8),
  }))
}

/** Where in the page a finding stands, without the numbers that tell like elements apart. */
function placeOf(selector: string): string {
  return selector.replace(/:nth-child\(\d+\)|#\S*?-[0-9a-f]{12}/g, '')
}
