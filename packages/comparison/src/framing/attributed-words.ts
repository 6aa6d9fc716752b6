import type { AttributionClaim } from '@parallax/model'
import { wordsOf } from '../text/words.ts'
import { textAt } from '../text/passage.ts'
import type { FramingGround } from './measure.ts'

/** How many words of its text an attribution gives to its source, each word once; 0 where the text is not at hand. */
export function attributedWords({ articles }: FramingGround): (claim: AttributionClaim) => number {
  const byId = new Map(articles.map((article) => [article.id, article]))
  return ({ article, in: place, contentSpans }) => {
    const own = byId.get(article)
    if (!own) return 0
    const text = textAt(own, place)
    return contentSpans.reduce((sum, [start, end]) => sum + wordsOf(text.slice(start, end)).length, 0)
  }
}
