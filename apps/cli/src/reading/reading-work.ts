import { type Furniture, type Outline, outlinePage, type Page, readPage } from '@parallax/extractor/read'
import type { Problem } from '@parallax/model'
import { OUTLETS } from '@parallax/outlets'

/** One piece of work on a stored page: its outline, or its article in the light of what repeats over the outlet. */
export type ReadingWork = { page: Page; furniture?: Furniture }

/** An article as the line of articles.jsonl that it becomes, or none, and what went wrong. */
export type ReadLine = { line: string | null; problems: Problem[] }

/** The outline of a page, null where it has none. */
export function outlineWork({ page }: ReadingWork): Outline | null {
  return outlinePage(page, OUTLETS)
}

/** Reads a page. The article is a text already: that is cheaper to hand from one thread to another. */
export function readWork({ page, furniture }: ReadingWork): ReadLine {
  const { article, problems } = readPage(page, { outlets: OUTLETS, ...(furniture && { furniture }) })
  return { line: article && `${JSON.stringify(article)}\n`, problems }
}
