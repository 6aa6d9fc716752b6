import { type Anchor, type Article, type Claim, ParallaxError, sha256 } from '@parallax/model'
import { textAt } from '../sample/passage-of.ts'
import { occurrencesOf } from './locate-anchor.ts'

/** What of the surroundings is kept, and how far that is widened where the same words stand twice. In UTF-16 units. */
const CONTEXTS = [40, 80, 200] as const

/** An anchor for a claim as it stands in the text of its article. Throws where the article is not there. */
export function anchorOf(articles: readonly Article[], claim: Pick<Claim, 'article' | 'in' | 'start' | 'end'>): Anchor {
  const article = articles.find(({ id }) => id === claim.article)
  if (!article)
    throw new ParallaxError({ code: 'article-unknown', message: 'no article has this id', value: claim.article })
  const text = textAt(article, claim.in)
  const quote = text.slice(claim.start, claim.end)
  const contexts = CONTEXTS.map((size) => ({
    before: text.slice(Math.max(0, claim.start - size), claim.start),
    after: text.slice(claim.end, claim.end + size),
  }))
  const context = contexts.find(({ before, after }) => isUnique(text, before + quote + after)) ?? contexts.at(-1)
  return {
    article: claim.article,
    in: claim.in,
    quote,
    before: context?.before ?? '',
    after: context?.after ?? '',
    times: Math.max(1, occurrencesOf(text, quote).length),
    sha256: sha256(text),
  }
}

function isUnique(text: string, words: string): boolean {
  return text.indexOf(words) === text.lastIndexOf(words)
}
