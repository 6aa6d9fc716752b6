import type { Facts } from './facts.ts'
import type { Line } from './line.ts'
import { decodeEntities } from './entities.ts'
import { cleanText } from './clean-text.ts'

const NAMED =
  /(?:^|[\s_-])(?:dek|deck|standfirst|subtitle|subheadline|sub-headline|subhead|article-summary|summary|lede?|intro|teaser|strapline|chapo|vorspann|description)(?=$|[\s_-])/
const MAX_LENGTH = 600

/**
 * The standfirst that a reader of the page sees under the headline, or undefined: a line that says what the page
 * announces as its description, or one right after the headline that is named as such. `og:description` alone is none:
 * it is often written for search engines, or cut off. A first paragraph that was copied into the description is the
 * body's and no standfirst.
 */
export function readStandfirst(facts: Facts, { lines, body, titles }: Standing): Line | undefined {
  const inBody = new Set(body)
  const end = lines.findIndex((line) => line === body[0])
  const ahead = lines.slice(0, end + 1)
  const headline = ahead.findLastIndex((line) => titles.some((title) => wordsOf(title) === wordsOf(line.text)))
  const isFit = ({ text, linked }: Line) => text.length > 30 && text.length < MAX_LENGTH && linked < 0.5
  const isNamed = (line: Line) => NAMED.test((line.owner.attribs.class ?? '').toLowerCase())
  const named = headline < 0 ? undefined : ahead.slice(headline + 1).find((line) => isFit(line) && isNamed(line))
  const description = wordsOf(decodeEntities(facts.meta('og:description', 'description', 'twitter:description') ?? ''))
  const isAnnounced = (line: Line) =>
    isFit(line) && (!inBody.has(line) || line.role === 'heading') && wordsOf(line.text) === description
  return named ?? (description.length > 20 ? ahead.find(isAnnounced) : undefined)
}

/** All lines of the page, those of the body among them, and the forms of the headline. */
type Standing = { lines: readonly Line[]; body: readonly Line[]; titles: readonly string[] }

function wordsOf(text: string): string {
  return cleanText(text)
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}
