import { contentId, type Outlet } from '@parallax/model'
import { readCanonical } from './address.ts'
import { collectFacts } from './facts.ts'
import { type Line, linesOf } from './line.ts'
import { isProse } from './line-rules.ts'
import { outletOf } from './outlet-of.ts'
import type { Page } from './page.ts'
import { treeOf } from './tree-of.ts'
import { dropUnseen } from './unseen.ts'

/**
 * What of a page is held against the outlet's other pages: whose it is, and a key for each different line, sentences
 * apart from labels. `story` is what the page is known to be about, where that is known.
 */
export type Outline = { outlet: string; story?: string; labels: string[]; prose: string[] }

/** A page's outline, or null for a page that cannot be read (`readPage` says why) or belongs to nobody known. */
export function outlinePage(page: Page, outlets: readonly Outlet[] = []): Outline | null {
  const tree = treeOf(page, () => undefined)
  if (tree === null) return null
  const canonical = readCanonical(collectFacts(tree), page.url)?.value
  const outlet = page.outlet ?? outletOf([canonical, page.url], outlets)
  if (outlet === undefined) return null
  dropUnseen(tree.root)
  const lines = linesOf(tree.root)
  const keysOf = (chosen: readonly Line[]) => [...new Set(chosen.map(lineKey))]
  return { outlet, labels: keysOf(lines.filter((line) => !isProse(line))), prose: keysOf(lines.filter(isProse)) }
}

/** Longer lines are known by their beginning. */
const MAX_KEY = 300

/** How a line is known again on another page: short, so that a run can remember those of thousands of pages. */
export function lineKey({ text }: Line): string {
  return contentId('line', [text.slice(0, MAX_KEY)])
}
