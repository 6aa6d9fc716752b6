import type { Problem } from '@parallax/model'
import { assembleArticle, type ReadContext } from './assemble.ts'
import { boundHtml } from './bounded-html.ts'
import { decodePage } from './decode.ts'
import type { Page, Reading } from './page.ts'
import { parsePage } from './page-tree.ts'
import { refusePage } from './refuse.ts'

export type { ReadContext } from './assemble.ts'
export type { Page, Reading } from './page.ts'

/** Characters of a page after decoding; a page beyond is a dump or an attack. */
const MAX_CHARACTERS = 10_000_000

/**
 * Reads one page into an Article, or says why it has none. Pure, and total: whatever the bytes are, it returns, in
 * bounded time, with an article or at least one Problem of stage `read`. The codes are `empty-page`, `not-html`,
 * `too-large`, `too-complex`, `no-article-text` (no article), `bad-charset`, `paywall-stub` (an article, but look at it)
 * and `reader-failed` (either).
 */
export function readPage(page: Page, context: ReadContext = {}): Reading {
  const problems: Problem[] = []
  const report = ({ code, message }: { code: string; message: string }) => {
    const { outlet, url } = page
    problems.push({ stage: 'read', code, message, article: page.id, ...(outlet && { outlet }), ...(url && { url }) })
  }
  const html = sourceOf(page, report)
  if (html === null) return { article: null, problems }
  try {
    return { article: assembleArticle(parsePage(html), { page, context, report }), problems }
  } catch (cause) {
    // A page that breaks a reader is one page of many: the job goes on, and the Problem says where to look.
    const message = cause instanceof Error ? cause.message : 'no error was given'
    report({ code: 'reader-failed', message: `The page could not be read: ${message}.` })
    return { article: null, problems }
  }
}

/** The page's source, decoded and bounded, or null when it was refused. */
function sourceOf(page: Page, report: (problem: { code: string; message: string }) => void): string | null {
  const refusal = refusePage(page)
  if (refusal) {
    report(refusal)
    return null
  }
  const { html, damaged, charset } = decodePage(page.bytes, page.contentType)
  if (html.length > MAX_CHARACTERS) {
    report({ code: 'too-large', message: `The page has ${html.length} characters, more than ${MAX_CHARACTERS}.` })
    return null
  }
  const bounded = boundHtml(html)
  if ('refused' in bounded) {
    report({ code: 'too-complex', message: `The page cannot be read in bounded time: it has ${bounded.refused}.` })
    return null
  }
  if (damaged) {
    report({ code: 'bad-charset', message: `Some bytes of the page are not valid ${charset}; they were replaced.` })
  }
  return bounded.html
}
