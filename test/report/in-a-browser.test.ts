import type { Comparison } from '@parallax/model'
import { indexEntry, type Layout, renderIndex, renderReport } from '@parallax/report'
import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { hasBrowser, useBrowser } from './browser.ts'
import { FERRY } from './ferry-comparison.ts'
import { PAYLOADS } from './payloads.ts'
import { tainted } from './tainted.ts'
import { wideComparison } from './wide-comparison.ts'

describe.skipIf(!hasBrowser)('the report in a browser', () => {
  const desk = useBrowser()

  /** Opens the report and collects whatever the browser has to complain of or asks for. */
  async function open(
    comparison: Comparison,
    width: number,
    layout?: Layout,
  ): Promise<{ page: Page; heard: string[] }> {
    const address = await desk.lay(renderReport(comparison, undefined, layout))
    const page = await desk.browser().newPage({ viewport: { width, height: 800 } })
    const heard: string[] = []
    page.on('console', (message) => heard.push(message.text()))
    page.on('pageerror', (error) => heard.push(String(error)))
    page.on('dialog', (dialog) => {
      heard.push(dialog.message())
      dialog.dismiss().catch(() => {})
    })
    page.on('request', (request) => {
      if (!request.url().startsWith(new URL('.', address).href)) heard.push(request.url())
    })
    await page.goto(address)
    return { page, heard }
  }

  it.each([360, 1280])('is quiet and does not scroll sideways at %i px', async (width) => {
    for (const comparison of [FERRY, wideComparison(14, 12)]) {
      const { page, heard } = await open(comparison, width)
      await page.evaluate(() => document.querySelectorAll('details').forEach((fold) => (fold.open = true)))
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width)
      expect(heard).toEqual([])
      await page.close()
    }
  })

  it('keeps the index within 360 px too', async () => {
    const events = [indexEntry(FERRY, 'events/ferry/report.html')]
    const index = renderIndex({ study: 'Ferries', software: 'Parallax', events, problems: [] })
    const page = await desk.browser().newPage({ viewport: { width: 360, height: 800 } })
    await page.goto(await desk.lay(index))
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360)
    expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBeLessThan(2000)
    await page.close()
  })

  it('has its style: the policy allows it', async () => {
    const { page } = await open(FERRY, 1280)
    expect(await page.evaluate(() => getComputedStyle(document.querySelector('.skip')!).position)).toBe('absolute')
    await page.close()
  })

  it('works the same with its style and script as files, and has neither in the page', async () => {
    const { page, heard } = await open(FERRY, 1280, 'split')
    expect(await page.locator('style, script:not([src]), [style]').count()).toBe(0)
    expect(await page.evaluate(() => getComputedStyle(document.querySelector('.skip')!).position)).toBe('absolute')
    await page.locator('#matrix .filter > summary').click()
    await page.getByLabel('Order').selectOption('what diverges first')
    const first = page.locator('.by-outlet').first().locator('tr[data-rank] > th').first()
    expect(await first.textContent()).toContain('conflict')
    expect(heard).toEqual([])
    await page.close()
  })

  it('opens the evidence of every cell of the matrix', async () => {
    const { page } = await open(FERRY, 1280)
    const links = await page
      .locator('#matrix td > a')
      .evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''))
    expect(links.length).toBeGreaterThan(15)
    for (const link of links) {
      await page.evaluate((hash) => (location.hash = hash), link)
      const target = page.locator(link)
      await target.waitFor({ state: 'visible', timeout: 2000 })
      expect(await page.locator('.evidence li', { has: target }).locator('mark').isVisible()).toBe(true)
    }
    await page.close()
  })

  it('leaves rows and columns out as the switches say', async () => {
    const { page } = await open(FERRY, 1280)
    await page.locator('#matrix .filter > summary').click()
    await page.locator('#v-conflict').check()
    expect(await page.locator('.by-outlet tr.conflict').isVisible()).toBe(false)
    expect(await page.locator('.by-outlet tr.undetermined').isVisible()).toBe(true)
    await page.locator('#k-missing').check()
    expect(await page.locator('.by-outlet tr.undetermined').isVisible()).toBe(false)
    const column = page.locator('#matrix thead th', { hasText: 'Daily Meridian' }).first()
    await page.getByLabel('Daily Meridian').check()
    expect(await column.isVisible()).toBe(false)
    await page.locator('#only-o').check()
    expect(await column.isVisible()).toBe(true)
    expect(await page.locator('#matrix thead th', { hasText: 'Harbour Gazette' }).first().isVisible()).toBe(false)
    await page.getByRole('button', { name: 'Show all' }).click()
    expect(await column.isVisible()).toBe(true)
    await page.close()
  })

  it('blanks the cells of an origin, or all others, and shows origins as columns', async () => {
    const { page } = await open(FERRY, 1280)
    await page.locator('#matrix .filter > summary').click()
    const dependent = page.locator('.by-outlet td.g0 > a').first()
    const independent = page.locator('.by-outlet td:not(.g0, .unsaid, .unseen) > a').first()
    await page.locator('#g-0').check()
    expect([await dependent.isVisible(), await independent.isVisible()]).toEqual([false, true])
    await page.locator('#only-g').check()
    expect([await dependent.isVisible(), await independent.isVisible()]).toEqual([true, false])
    await page.locator('#by-origin').check()
    expect(await page.locator('.by-outlet').first().isVisible()).toBe(false)
    expect(await page.locator('.by-origins td > a').first().isVisible()).toBe(true)
    await page.close()
  })

  it('puts the rows in another order and back', async () => {
    const { page } = await open(FERRY, 1280)
    await page.locator('#matrix .filter > summary').click()
    const first = page.locator('.by-outlet').first().locator('tr[data-rank] > th').first()
    expect(await first.textContent()).toContain('People killed')
    await page.getByLabel('Order').selectOption('what diverges first')
    expect(await first.textContent()).toContain('conflict')
    await page.getByRole('button', { name: 'Show all' }).click()
    await expect.poll(() => first.textContent()).toContain('People killed')
    await page.close()
  })

  it('runs nothing of what an outlet wrote', async () => {
    const all = PAYLOADS.join(' ')
    for (const taint of [(text: string) => all + text, (text: string) => text + all]) {
      const { page, heard } = await open(tainted(FERRY, taint), 360)
      await page.evaluate(() => document.querySelectorAll('details').forEach((fold) => (fold.open = true)))
      expect(heard).toEqual([])
      expect(
        await page
          .locator('script:not(body > script:last-child), iframe, object, embed, img, base, link, form[action]')
          .count(),
      ).toBe(0)
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360)
      await page.close()
    }
  })
})
