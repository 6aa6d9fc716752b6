import type { Article, Claim, FigureClaim, Problem, Side } from '@parallax/model'
import { attributionOf } from './attribution/attribution-of.ts'
import { extractAttributions } from './attribution/extract-attributions.ts'
import { extractFigures } from './figures/extract-figures.ts'
import { extractFrames } from './framing/extract-frames.ts'
import { LANGUAGES, languageOf } from './languages/index.ts'
import type { Language } from './languages/language.ts'
import type { Analysis } from './text/analysis.ts'
import { analyzeText } from './text/analyze-text.ts'

export type ExtractionOptions = { readonly sides?: readonly Side[] }

/** The claims of one article in order of place and start, and what could not be read. */
export type Extraction = { readonly claims: Claim[]; readonly problems: Problem[] }

/** Reads what one article claims. Same article, same claims; nothing outside it is looked at. */
export function extractClaims(article: Article, options: ExtractionOptions = {}): Extraction {
  const language = languageOf(article.language)
  if (!language) return { claims: [], problems: [unknownLanguage(article)] }
  const headline = analyzeText(article.title, language.tag)
  const claims = (['title', 'text'] as const).flatMap((place) =>
    claimsOf(article, place, { ...options, language, headline }),
  )
  return { claims, problems: [] }
}

function claimsOf(
  article: Article,
  place: 'title' | 'text',
  options: ExtractionOptions & { language: Language; headline: Analysis },
): Claim[] {
  const { headline } = options
  const analysis = place === 'title' ? headline : analyzeText(article.text, options.language.tag)
  const context = { language: options.language, article: article.id, in: place }
  const attributions = extractAttributions(analysis, context)
  const figures = extractFigures(analysis, {
    ...context,
    outlet: article.outlet,
    url: article.canonical ?? article.url,
    publishedAt: article.publishedAt,
  }).map((figure): FigureClaim => ({ ...figure, attribution: attributionOf(figure, attributions) }))
  const frames = extractFrames(analysis, {
    ...context,
    attributions,
    figures,
    sides: options.sides ?? [],
    publishedAt: article.publishedAt,
    ...(place === 'text' && { headline }),
  })
  return [...attributions, ...figures, ...frames].sort(inReadingOrder)
}

function inReadingOrder(a: Claim, b: Claim): number {
  return a.start - b.start || a.end - b.end || (a.id < b.id ? -1 : 1)
}

function unknownLanguage(article: Article): Problem {
  return {
    stage: 'extract',
    code: 'language-unsupported',
    message: `claims are not read from articles in "${article.language}"; known: ${LANGUAGES.map(({ id }) => id).join(', ')}`,
    article: article.id,
    outlet: article.outlet,
  }
}
