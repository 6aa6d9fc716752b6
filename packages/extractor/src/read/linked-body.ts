import { cleanText } from './clean-text.ts'
import type { Facts } from './facts.ts'
import { textIn } from './json-ld.ts'
import { containment, shinglesOf } from './shingles.ts'
import { decodeEntities } from './entities.ts'

/** The page's text must be part of the announced one to this degree for the two to be one article. */
const AGREEMENT = 0.85
/** Less than this much more is a caption or a standfirst, and the page's own paragraphs are the better text. */
const LONGER = 1.8
/** Fewer characters agree with anything. */
const LEAST = 200

/**
 * The paragraphs of JSON-LD's `articleBody` where they are needed and can be believed: the page itself shows no text,
 * or it shows a part of just this text and little of it. Null otherwise. JSON-LD is never believed against the page.
 */
export function readLinkedBody(facts: Facts, text: string): string[] | null {
  const bodies = facts.linked.flatMap((object) => textIn(object.articleBody) ?? [])
  const longest = bodies.reduce((best, body) => (body.length > best.length ? body : best), '')
  const paragraphs = paragraphsOf(longest)
  const linked = paragraphs.join('\n\n')
  if (linked.length < LEAST) return null
  if (text === '') return paragraphs
  // Counted in different shingles, not in characters: some outlets put the article in twice.
  const [shown, announced] = [shinglesOf(text), shinglesOf(linked)]
  return announced.size >= shown.size * LONGER && containment(shown, announced) >= AGREEMENT ? paragraphs : null
}

/** Some outlets put markup into `articleBody`, most end a paragraph with line feeds, some with nothing at all. */
function paragraphsOf(body: string): string[] {
  return decodeEntities(body)
    .replace(/<\/(?:p|div|li|h[1-6])>|<br\s?\/?>/gi, '\n')
    .replace(/<[a-z/][^<>]{0,500}>/gi, '')
    .split(/\n\s*/)
    .map(cleanText)
    .filter((paragraph) => paragraph !== '')
}
