import type { Article, FigureClaim } from '@parallax/model'
import { attributionOf } from '../../attribution/attribution-of.ts'
import { extractAttributions } from '../../attribution/extract-attributions.ts'
import { languageOf } from '../../languages/index.ts'
import { analyzeText } from '../../text/analyze-text.ts'
import { readFigures } from '../extract-figures.ts'
import { type Part, locateParts } from './locate-parts.ts'
import { ruleSentence } from './rule-sentences.ts'

/** A figure claim with the sentence it was read from, the parts of that sentence it rests on, and its rules in words. */
export type Explanation = {
  readonly claim: FigureClaim
  /** Half-open UTF-16 offsets into the article's text or title. */
  readonly sentence: { readonly start: number; readonly end: number }
  readonly parts: readonly Part[]
  readonly rules: readonly { readonly id: string; readonly sentence: string }[]
}

/** Why an article makes the figure claim with this id; null where it makes no such claim. Reads the article anew. */
export function explainClaim(article: Article, id: string): Explanation | null {
  const language = languageOf(article.language)
  if (!language) return null
  for (const place of ['title', 'text'] as const) {
    const analysis = analyzeText(article[place], language.tag)
    const context = { language, article: article.id, in: place }
    const imprint = { outlet: article.outlet, url: article.canonical ?? article.url, publishedAt: article.publishedAt }
    const read = readFigures(analysis, { ...context, ...imprint })
    const found = read.find(({ claim }) => claim.id === id)
    if (!found) continue
    const attributions = extractAttributions(analysis, context)
    const attribution = attributionOf(found.claim, attributions)
    const claim = { ...found.claim, attribution }
    const start = found.line[0]?.start ?? claim.start
    return {
      claim,
      sentence: { start, end: found.line.at(-1)?.end ?? claim.end },
      parts: locateParts(
        found,
        attributions.find((candidate) => candidate.id === attribution?.id),
      ),
      rules: claim.rules.map((rule) => ({ id: rule, sentence: ruleSentence(rule) })),
    }
  }
  return null
}
