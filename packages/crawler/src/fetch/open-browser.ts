import { existsSync } from 'node:fs'
import type { Browser as Chromium, BrowserContext, Route } from 'playwright-core'
import type { Desk } from './desk.ts'
import { type Errand, follow } from './follow.ts'
import type { Exchange } from './exchange.ts'
import { Refusal } from './refusal.ts'

/** A browser that fills pages by their scripts. It has no network but ours. */
export type Browser = {
  /** The page as its scripts leave it, with `renderedBy`; undefined where that cannot be had. */
  fill: (page: Exchange) => Promise<Exchange | undefined>
  close: () => Promise<void>
}

/** Where systems put Chromium; nothing is downloaded. */
const PROGRAMS = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome']
/** What a page needs to write its text. Pictures, styles and fonts say nothing that we read. */
const NEEDED = new Set(['script', 'xhr', 'fetch'])
const MAX_REQUESTS = 40
/** Scripts come in their host's turn as well, five seconds apart. */
const MAX_FILL_MS = 180_000
const MAX_HTML_LENGTH = 10_000_000

/**
 * Opens the system's Chromium through playwright-core, where both are installed; undefined where not. Every request of a page
 * goes through our own client: in its host's turn, past robots.txt and the address guard, under our name. The browser itself
 * is given a proxy that does not exist, so that whatever would go round us goes nowhere.
 */
export async function openBrowser(desk: Desk, permit: Errand['permit']): Promise<Browser | undefined> {
  const chromium = await launch()
  if (chromium === undefined) return undefined
  const renderedBy = `Chromium ${chromium.version()}`
  return {
    fill: async (page) => {
      const context = await chromium.newContext({
        userAgent: desk.userAgent,
        serviceWorkers: 'block',
        acceptDownloads: false,
      })
      try {
        const html = await fillIn(context, page, { desk, permit })
        const headers = page.headers.filter(([name]) => name !== 'content-type')
        const contentType = 'text/html; charset=utf-8'
        const body = new TextEncoder().encode(html.slice(0, MAX_HTML_LENGTH))
        return { ...page, headers: [...headers, ['content-type', contentType]], contentType, body, renderedBy }
      } catch {
        // A page that brings its tab down stays what it was served as: an empty frame, which is what its outcome says.
        return undefined
      } finally {
        await context.close().catch(() => undefined)
      }
    },
    close: async () => chromium.close(),
  }
}

async function launch(): Promise<Chromium | undefined> {
  const executablePath = PROGRAMS.find((program) => existsSync(program))
  if (executablePath === undefined) return undefined
  try {
    const { chromium } = await import('playwright-core')
    // A browser does not start under root with its own sandbox on; everybody else has it.
    const chromiumSandbox = process.getuid?.() !== 0
    return await chromium.launch({ executablePath, chromiumSandbox, proxy: { server: 'http://127.0.0.1:9' } })
  } catch {
    return undefined
  }
}

type Way = { desk: Desk; permit: Errand['permit'] }

async function fillIn(context: BrowserContext, served: Exchange, way: Way): Promise<string> {
  let left = MAX_REQUESTS
  await context.routeWebSocket('**', async (socket) => socket.close())
  await context.route('**', async (route) => {
    const request = route.request()
    if (request.url() === served.url && request.isNavigationRequest()) {
      const contentType = served.contentType ?? 'text/html'
      return route.fulfill({ status: 200, contentType, body: Buffer.from(served.body) })
    }
    left -= 1
    const wanted = left >= 0 && request.method() === 'GET' && NEEDED.has(request.resourceType())
    return wanted ? fetchFor(route, way) : route.abort()
  })
  const page = await context.newPage()
  await page.goto(served.url, { waitUntil: 'networkidle', timeout: MAX_FILL_MS }).catch(() => undefined)
  return page.content()
}

async function fetchFor(route: Route, { desk, permit }: Way): Promise<void> {
  try {
    const answer = await follow(desk, route.request().url(), {
      accept: () => undefined,
      maxBytes: desk.crawl.maxBytesPerPage,
      longer: 'refuse',
      maxRedirects: 5,
      wants: '*/*',
      permit,
    })
    const contentType = answer.contentType ?? 'application/octet-stream'
    await route.fulfill({ status: answer.status, contentType, body: Buffer.from(answer.body) })
  } catch (error) {
    await route.abort().catch(() => undefined)
    if (!(error instanceof Refusal) && !desk.signal.aborted) throw error
  }
}
