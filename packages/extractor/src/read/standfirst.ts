import type { Facts } from './facts.ts'
import type { Line } from './line.ts'
import { decodeEntities } from './title.ts'
import { cleanText } from './clean-text.ts'
import { namesOf } from './element.ts'

const NAMED = /(?:^|[\s_-])(?:dek|deck|standfirst|subtitle|subheadline|sub-headline|subhead|article-summary|summary|lede?|intro|teaser|strapline|chapo|vorspann|description)(?=$|[\s_-])/
const MAX_LENGTH = 600

/**
 * The standfirst that a reader of the page sees under the headline, or undefined: a line that says what the page
 * announces as its description and does not belong to the body, or a line before the body that is named as such.
 * `og:description` alone is none: it is often written for search engines, or cut off.
 */
export function readStandfirst(facts: Facts, lines: readonly Line[], body: readonly Line[]): Line | undefined {
  const inBody = new Set(body)
  const end = lines.findIndex((line) => line === body[0])
  const candidates = lines.slice(0, end < 0 ? lines.length : end + 1).filter((line) => line.text.length > 30 && line.text.length < MAX_LENGTH)
  const description = wordsOf(decodeEntities(facts.meta('og:description', 'description', 'twitter:description') ?? ''))
  const announced = candidates.find((line) => description.length > 20 && wordsOf(line.text) === description)
  const named = candidates.find((line) => NAMED.test(namesOf(line.owner)) && line.linked < 0.5)
  const found = announced ?? named
  // A first paragraph that was copied into the description stays in the body, unless it is marked as a heading.
  return found && inBody.has(found) && found.role !== 'heading' && found !== named ? undefined : found
}

function wordsOf(text: string): string {
  return cleanText(text).toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ').trim()
}
