import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { parallax } from '../cli/parallax.ts'
import { openBrowser } from '../report/browser.ts'

/** The report's first screen, as the README shows it. In CSS pixels. */
const SCREEN = { width: 1280, height: 900 }

const folder = mkdtempSync(join(tmpdir(), 'parallax-screenshot-'))
try {
  parallax('demo', '--out', folder)
  const browser = await openBrowser()
  const page = await browser.newPage({ viewport: SCREEN })
  await page.goto(`file://${join(folder, 'events/port-calder-2031/report.html')}`)
  await page.screenshot({ path: resolve(import.meta.dirname, '../../docs/report.png') })
  await browser.close()
} finally {
  rmSync(folder, { recursive: true })
}
