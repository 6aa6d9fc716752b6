import type { Problem } from '@parallax/model'
import { assembleArticle, type ReadContext } from './assemble.ts'
import type { Page, Reading } from './page.ts'
import { treeOf } from './tree-of.ts'

export type { ReadContext } from './assemble.ts'
export { type Furniture, learnFurniture } from './learn-furniture.ts'
export { type Outline, outlinePage } from './outline.ts'
export { type OffsetRun, spanOnPage } from './offset-map.ts'
export type { Page, Reading } from './page.ts'

/**
 * Reads one page into an Article, or says why it has none. Pure, and total: whatever the bytes are, it returns, in
 * bounded time, with an article or at least one Problem of stage `read`. The codes are `empty-page`, `not-html`,
 * `too-large`, `too-complex`, `no-article-text`, `listing`, `consent-wall`, `block-page`, `error-page`,
 * `not-an-article` (no article), `bad-charset`, `paywall-stub` (an article, but look at it)
 * and `reader-failed` (either).
 */
export function readPage(page: Page, context: ReadContext = {}): Reading {
  const problems: Problem[] = []
  const report = ({ code, message }: { code: string; message: string }) => {
    const { outlet, url } = page
    problems.push({ stage: 'read', code, message, article: page.id, ...(outlet && { outlet }), ...(url && { url }) })
  }
  const tree = treeOf(page, report)
  if (tree === null) return { article: null, problems }
  try {
    const article = assembleArticle(tree, { page, context, report })
    return { article: article && { ...article, charset: tree.charset }, problems }
  } catch (cause) {
    // A page that breaks a reader is one page of many: the job goes on, and the Problem says where to look.
    const message = cause instanceof Error ? cause.message : 'no error was given'
    report({ code: 'reader-failed', message: `The page could not be read: ${message}.` })
    return { article: null, problems }
  }
}
