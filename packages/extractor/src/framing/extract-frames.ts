import { contentId, type AttributionClaim, type FigureClaim, type FrameClaim, type Side } from '@parallax/model'
import type { Language } from '../languages/language.ts'
import { readUnits } from '../phrases/units.ts'
import type { Analysis } from '../text/analysis.ts'
import type { FramedText } from './measure.ts'
import { MEASURES } from './measures.ts'

/** Where an analysed text comes from, and what has been read in it already. */
export type FramingContext = {
  readonly language: Language
  readonly article: string
  readonly in: 'title' | 'text'
  readonly attributions: readonly AttributionClaim[]
  readonly figures?: readonly FigureClaim[]
  readonly sides?: readonly Side[]
  readonly publishedAt?: string | undefined
  /** The article's headline, for a text. */
  readonly headline?: Analysis
}

/** Every reading of every framing measure in one text, ordered by place. */
export function extractFrames(analysis: Analysis, context: FramingContext): FrameClaim[] {
  const { headline, ...given } = context
  const text: FramedText = {
    figures: [],
    sides: [],
    ...given,
    analysis,
    units: readUnits(analysis),
    ...(headline && { headline: { analysis: headline, units: readUnits(headline) } }),
  }
  const claims = MEASURES.flatMap((measure) =>
    measure.read(text).map(({ start, end, value, about, fields }): FrameClaim => ({
      type: 'frame',
      id: contentId('m', [context.article, context.in, measure.id, start, end, value]),
      article: context.article,
      in: context.in,
      start,
      end,
      measure: measure.id,
      value,
      quote: analysis.text.slice(start, end),
      ...(about !== undefined && { about }),
      ...fields,
    })),
  )
  return claims.sort((a, b) => a.start - b.start || a.end - b.end || (a.id < b.id ? -1 : 1))
}
