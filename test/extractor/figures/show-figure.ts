import type { FigureClaim } from '@parallax/model'
import { extractFigures } from '../../../packages/extractor/src/figures/index.ts'
import { english } from '../../../packages/extractor/src/languages/en/index.ts'
import { analyzeText } from '../../../packages/extractor/src/text/analyze-text.ts'

/** The figures of a text, as the article "a" holds them in its body. */
export const figuresOf = (text: string): FigureClaim[] =>
  extractFigures(analyzeText(text, english.tag), { language: english, article: 'a', in: 'text' })

/** A claim in the notation of the case files. */
export function showFigure(claim: FigureClaim): string {
  const { lower, upper, status, aspect } = claim
  const interval = lower === upper ? `${lower}` : `${lower ?? ''}..${upper ?? ''}`
  const parts = [claim.quote, interval, `${claim.hedge} ${claim.unit} ${claim.kind}`, claim.what]
  if (status !== 'asserted' || aspect !== 'level') parts.push(`${status} ${aspect}`)
  return parts.join(' | ')
}
