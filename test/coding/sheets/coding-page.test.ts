import { readFileSync } from 'node:fs'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { AxeResults } from 'axe-core'
import { drawSample, readSheet, type Sample, writeSheets } from '@parallax/coding'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { hasBrowser, openBrowser } from '../../report/browser.ts'
import { compareRun, generatedRun } from '../generated-run.ts'

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']
const HOSTILE = '</script><script>document.title="owned"</script><img src=x onerror="document.title=1">'

function sampleOf200(): Sample {
  const run = generatedRun()
  const articles = run.articles.map((article) => ({ ...article, title: `${article.title} ${HOSTILE}` }))
  return drawSample([compareRun({ ...run, articles })], { n: 200, seed: 7, strata: ['outlet'], coders: ['anna'] })
}

describe.skipIf(!hasBrowser)('the coding page', () => {
  const sample = sampleOf200()
  let browser: Browser
  let folder: string
  let address: string

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'coding-'))
    const page = writeSheets(sample).find(({ path }) => path === 'anna.html')
    await writeFile(join(folder, 'anna.html'), page?.content ?? '')
    address = pathToFileURL(join(folder, 'anna.html')).href
    browser = await openBrowser()
  })

  afterAll(async () => {
    await browser?.close()
    if (folder) await rm(folder, { recursive: true, force: true })
  })

  it('loads 200 units within a second, runs nothing of a stranger and asks for nothing', async () => {
    const page = await browser.newPage()
    const asked: string[] = []
    const faults: string[] = []
    page.on('request', (request) => asked.push(request.url()))
    page.on('console', (message) => faults.push(message.text()))
    page.on('pageerror', (error) => faults.push(String(error)))
    await page.goto(address)
    await page.waitForFunction(() => document.querySelector('#progress')?.textContent?.startsWith('Unit 1 of'))
    const ms = await page.evaluate(() => performance.getEntriesByType('navigation')[0]?.duration ?? Infinity)
    expect(sample.units).toHaveLength(200)
    expect(ms).toBeLessThan(1000)
    expect(await page.title()).toBe('Coding sheet')
    expect(asked).toEqual([address])
    expect(faults).toEqual([])
    await page.close()
  })

  it('is coded by the keyboard alone, kept over a reload, and saved to a file that is a sheet', async () => {
    const context = await browser.newContext({ acceptDownloads: true })
    const page = await context.newPage()
    await page.goto(address)
    const focused = () =>
      page.evaluate(() => (document.activeElement as HTMLInputElement | null)?.name || document.activeElement?.id)
    for (let step = 0; step < 30 && (await focused()) !== 'figure'; step += 1) await page.keyboard.press('Tab')
    await page.keyboard.press('Space')
    await page.keyboard.press('Tab')
    expect(await focused()).toBe('f-words')
    await page.keyboard.type('at least 12')
    await page.keyboard.press('Enter')
    expect(await page.textContent('#progress')).toContain('Unit 2 of 200')
    await page.keyboard.press('Alt+p')
    expect(await page.inputValue('#f-words')).toBe('at least 12')
    await page.reload()
    expect(await page.inputValue('#f-words')).toBe('at least 12')
    const [download] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('Alt+s')])
    const saved = join(folder, download.suggestedFilename())
    await download.saveAs(saved)
    const [sheet] = readSheet(readFileSync(saved, 'utf8'), 'anna.json', sample)
    expect(sheet?.problems).toEqual([])
    expect([...(sheet?.codes.values() ?? [])].map((codes) => Object.fromEntries(codes))).toEqual([
      { figure: 'yes', words: 'at least 12' },
    ])
    await page.evaluate(() => localStorage.clear())
    await page.reload()
    await page.setInputFiles('#load', saved)
    await page.waitForFunction(() => document.querySelector<HTMLInputElement>('#f-words')?.value === 'at least 12')
    await context.close()
  })

  it.each(['light', 'dark'] as const)('has nothing that axe finds, %s', async (colorScheme) => {
    const context = await browser.newContext({ colorScheme, bypassCSP: true })
    const page = await context.newPage()
    await page.goto(address)
    await page.check('input[name=figure][value=yes]')
    await page.addScriptTag({ content: AXE })
    const results = await page.evaluate(
      (values): Promise<AxeResults> =>
        Reflect.get(window, 'axe').run(document, { runOnly: { type: 'tag', values }, resultTypes: ['violations'] }),
      RULES,
    )
    expect(results.violations.map(({ id, nodes }) => [id, nodes.map(({ target }) => String(target[0]))])).toEqual([])
    await context.close()
  })
})
