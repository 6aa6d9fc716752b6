import { cleanText } from './clean-text.ts'
import type { Facts } from './facts.ts'
import { textIn } from './json-ld.ts'
import { textsInState } from './page-state.ts'
import { containment, shinglesOf } from './shingles.ts'
import { decodeEntities } from './entities.ts'

/** The page's text must be part of the announced one to this degree for the two to be one article. */
const AGREEMENT = 0.85
/** Less than this much more is a caption or a standfirst, and the page's own paragraphs are the better text. */
const LONGER = 1.8
/** Fewer characters agree with anything. */
const LEAST = 200
/** A page that shows so much shows its article. */
const ENOUGH = 1_500

/** A text of the page's scripts in place of the shown one: its paragraphs, and where it stands. */
export type HiddenBody = { paragraphs: string[]; from: 'json-ld articleBody' | 'page state' }

/**
 * The article's text as JSON-LD's `articleBody` gives it, else the state that a page's scripts draw it from, where it is
 * needed and can be believed: the page itself shows no text, or it shows a part of just this text and little of it. Null
 * otherwise. Neither is ever believed against the page; and of the state, which holds other stories as well, a text is
 * believed on an empty page only if it has the words of the headline.
 */
export function readHiddenBody(facts: Facts, text: string, title: string): HiddenBody | null {
  const linked = longest(facts.linked.flatMap((object) => textIn(object.articleBody) ?? []).map(paragraphsIn))
  if (isNeeded(linked, text)) return { paragraphs: linked, from: 'json-ld articleBody' }
  // Looked for only where the page shows little: the state of a page can be megabytes of JSON.
  if (text.length >= ENOUGH) return null
  const stated = textsInState(facts.named('script')).map(paragraphsIn)
  const state = longest(text === '' ? stated.filter((paragraphs) => isAbout(paragraphs, title)) : stated)
  return isNeeded(state, text) ? { paragraphs: state, from: 'page state' } : null
}

function isNeeded(paragraphs: readonly string[], text: string): boolean {
  const hidden = paragraphs.join('\n\n')
  if (hidden.length < LEAST) return false
  if (text === '') return true
  // Counted in different shingles, not in characters: some outlets put the article in twice.
  const [shown, announced] = [shinglesOf(text), shinglesOf(hidden)]
  return announced.size >= shown.size * LONGER && containment(shown, announced) >= AGREEMENT
}

function longest(bodies: readonly string[][]): string[] {
  const length = (paragraphs: readonly string[]) => paragraphs.join('').length
  return bodies.reduce((best, body) => (length(body) > length(best) ? body : best), [])
}

/** Half of the headline's longer words stand in the text, by their beginnings: headlines say "kills", texts "killed". */
function isAbout(paragraphs: readonly string[], title: string): boolean {
  const words = (of: string) =>
    new Set((of.toLowerCase().match(/[\p{L}\p{M}\p{N}]{4,40}/gu) ?? []).map((word) => word.slice(0, 4)))
  const [asked, known] = [words(title), words(paragraphs.join(' '))]
  return asked.size > 0 && [...asked].filter((word) => known.has(word)).length >= asked.size / 2
}

/**
 * The paragraphs of a text from a script, clean. Some outlets put markup into `articleBody`, most end a paragraph with
 * line feeds, some with nothing at all.
 */
export function paragraphsIn(body: string): string[] {
  return decodeEntities(body)
    .replace(/<\/(?:p|div|li|h[1-6])>|<br\s?\/?>/gi, '\n')
    .replace(/<[a-z/][^<>]{0,500}>/gi, '')
    .split(/\n\s*/)
    .map(cleanText)
    .filter((paragraph) => paragraph !== '')
}
