import { existsSync } from 'node:fs'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { RenderedText } from '@parallax/report'
import { type Browser, chromium } from 'playwright-core'
import { afterAll, beforeAll } from 'vitest'

/** Debian's browser; the tests that need it are skipped where it is not. */
const CHROMIUM = '/usr/bin/chromium'
export const hasBrowser = existsSync(CHROMIUM)
if (!hasBrowser) console.log(`skipped: no browser at ${CHROMIUM}`)

/** A browser that talks to nobody. */
export function openBrowser(): Promise<Browser> {
  return chromium.launch({
    executablePath: CHROMIUM,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  })
}

/** What a suite works with: one browser, and rendered files laid on disk as a person would have them. */
export type Desk = {
  readonly browser: () => Browser
  /** Lays the files into a folder of their own; answers the address of the first. */
  readonly lay: (files: readonly RenderedText[]) => Promise<string>
}

/** Opens a browser and a folder for the suite that calls this, and clears both away after it. */
export function useBrowser(): Desk {
  let browser: Browser | undefined
  let folder = ''
  let laid = 0
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'report-'))
    browser = await openBrowser()
  })
  afterAll(async () => {
    await browser?.close()
    if (folder) await rm(folder, { recursive: true, force: true })
  })
  return {
    browser: () => {
      if (!browser) throw new Error('the browser is opened before the first test')
      return browser
    },
    lay: async (files) => {
      laid += 1
      const home = join(folder, String(laid))
      for (const { path, content } of files) {
        await mkdir(dirname(join(home, path)), { recursive: true })
        await writeFile(join(home, path), content)
      }
      return pathToFileURL(join(home, files[0]?.path ?? '')).href
    },
  }
}
