import { WALLS } from './boilerplate.ts'
import type { Facts } from './facts.ts'

/** Shorter texts with a wall in sight are the beginning of an article. */
const SHORT = 1_800

/** What only a page that was cut off says, however long the rest of its text is. */
const CUT_OFF =
  /\bil vous reste \d[\d.,]{0,6} ?% de cet article à lire\b|\byou have \d[\d.,]{0,6} ?% of this article left\b|\bstill \d[\d.,]{0,6} ?% of this (?:article|story) to read\b/i

/**
 * Whether the page gives only the beginning of its article: the outlet says that it is not free, or a wall stands on the
 * page, and the text is short. `text` is the body that was read, `visible` that text with the lines around it on the page.
 */
export function isExcerpt(facts: Facts, text: string, visible: string): boolean {
  if (CUT_OFF.test(visible)) return true
  if (text.length >= SHORT || holdsAnnouncedWords(facts, text)) return false
  const closed =
    facts.linked.some((object) => isFalse(object.isAccessibleForFree)) || isLocked(facts.meta('article:content_tier'))
  return closed || WALLS.some((wall) => wall.test(visible.toLowerCase()))
}

/** Outlets mark open copies as closed too; an announced number of words that is there proves the text whole. */
function holdsAnnouncedWords({ linked }: Facts, text: string): boolean {
  const announced = Math.max(0, ...linked.map(({ wordCount }) => Number(wordCount)).filter(Number.isFinite))
  return announced > 0 && text.split(/\s+/).length >= announced * 0.85
}

function isFalse(value: unknown): boolean {
  return value === false || (typeof value === 'string' && value.trim().toLowerCase() === 'false')
}

function isLocked(tier: string | undefined): boolean {
  return tier?.toLowerCase() === 'locked'
}
