import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { chromium } from 'playwright-core'
import { parallax } from '../cli/parallax.ts'

/** Debian's browser; `npm run screenshot` needs it. */
const BROWSER = '/usr/bin/chromium'
/** The report's first screen, as the README shows it. In CSS pixels. */
const SCREEN = { width: 1280, height: 900 }

const folder = mkdtempSync(join(tmpdir(), 'parallax-screenshot-'))
try {
  parallax('demo', '--out', folder)
  const browser = await chromium.launch({
    executablePath: BROWSER,
    args: ['--no-sandbox', '--disable-background-networking'],
  })
  const page = await browser.newPage({ viewport: SCREEN })
  await page.goto(`file://${join(folder, 'events/port-calder-2031/report.html')}`)
  await page.screenshot({ path: resolve(import.meta.dirname, '../../docs/report.png') })
  await browser.close()
} finally {
  rmSync(folder, { recursive: true })
}
