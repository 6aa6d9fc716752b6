import type { Element } from 'domhandler'
import { outward } from './element.ts'
import type { Line } from './line.ts'

/** A part of the page that holds most of its prose, and what share of the text in it is prose, 0 to 1. */
export type DensePart = { element: Element; prose: number; purity: number }

/** Share of the page's prose that the part must hold. */
const MOST = 0.75

/**
 * The innermost element that holds three quarters of the page's prose: a second reader, which knows nothing but where
 * the sentences stand. Null when the page has no prose. `lines` are all lines of the page, `prose` those that read as
 * paragraphs.
 */
export function densestPart(lines: readonly Line[], prose: ReadonlySet<Line>): DensePart | null {
  const all = charactersWithin(lines)
  const good = charactersWithin([...prose])
  const total = [...prose].reduce((sum, line) => sum + line.text.length, 0)
  let best: Element | null = null
  for (const [element, characters] of good) {
    if (characters < total * MOST) continue
    // Elements come innermost first for each line, so of two that hold as much the first seen is the inner one.
    if (!best || characters < (good.get(best) ?? 0)) best = element
  }
  if (!best) return null
  const characters = good.get(best) ?? 0
  return { element: best, prose: characters, purity: characters / (all.get(best) ?? characters) }
}

/** Number of characters of the lines within each element around them. */
export function charactersWithin(lines: readonly Line[]): Map<Element, number> {
  const characters = new Map<Element, number>()
  for (const line of lines) {
    for (const element of outward(line.owner)) {
      characters.set(element, (characters.get(element) ?? 0) + line.text.length)
    }
  }
  return characters
}
