import { buildTree } from './build-tree.ts'
import { decodePage } from './decode.ts'
import { linesOf } from './line.ts'
import type { Page } from './page.ts'
import { refusePage } from './refuse.ts'
import { dropUnseen } from './unseen.ts'

/** Lines that repeat over an outlet's pages: by outlet, the line and the number of pages that have it, of how many. */
export type Furniture = ReadonlyMap<string, { pages: number; lines: ReadonlyMap<string, number> }>

/** Fewer pages of one outlet say nothing: two may be of one story. */
const LEAST_PAGES = 3
/** Share of an outlet's pages on which a line must stand. */
const MOST = 0.6
/** A run holds many pages; so many of one outlet are enough to learn from. */
const MAX_PAGES = 40
/** Longer lines are remembered by their beginning. */
const MAX_KEY = 300

/**
 * Learns from several pages of a run what repeats on most pages of an outlet: an optional pass before `readPage`, whose
 * context takes the result. The order of pages does not matter for up to forty of an outlet. Pages that cannot be read
 * are passed over here; `readPage` says why.
 */
export function learnFurniture(pages: Iterable<Page>): Furniture {
  const counted = new Map<string, { pages: number; lines: Map<string, number> }>()
  for (const page of pages) {
    const outlet = outletKey(page)
    const known = counted.get(outlet) ?? { pages: 0, lines: new Map<string, number>() }
    if (known.pages >= MAX_PAGES) continue
    counted.set(outlet, known)
    const lines = linesOfPage(page)
    if (lines.size === 0) continue
    known.pages += 1
    for (const line of lines) known.lines.set(line, (known.lines.get(line) ?? 0) + 1)
  }
  return new Map(
    [...counted].flatMap(([outlet, { pages, lines }]) => {
      if (pages < LEAST_PAGES) return []
      const repeated = new Map([...lines].filter(([, count]) => count >= LEAST_PAGES && count >= pages * MOST))
      return [[outlet, { pages, lines: repeated }] as const]
    }),
  )
}

/** Under which outlet a page's furniture is kept: the outlet, else the host. */
export function outletKey({ outlet, url }: Page): string {
  return outlet ?? (url && URL.canParse(url) ? new URL(url).host : '')
}

/** How a line is known again on another page. */
export function furnitureKey(text: string): string {
  return text.slice(0, MAX_KEY)
}

function linesOfPage(page: Page): Set<string> {
  if (refusePage(page)) return new Set()
  const tree = buildTree(decodePage(page.bytes, page.contentType).html)
  if ('refused' in tree) return new Set()
  dropUnseen(tree.root)
  return new Set(linesOf(tree.root).map(({ text }) => furnitureKey(text)))
}
