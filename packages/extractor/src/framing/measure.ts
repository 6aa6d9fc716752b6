import type { AttributionClaim, FigureClaim, FrameClaim, Side } from '@parallax/model'
import type { Language } from '../languages/language.ts'
import type { Unit } from '../phrases/units.ts'
import type { Analysis } from '../text/analysis.ts'

/** One text as the measures see it. */
export type FramedText = {
  readonly analysis: Analysis
  readonly units: readonly Unit[]
  readonly language: Language
  readonly article: string
  readonly in: 'title' | 'text'
  readonly attributions: readonly AttributionClaim[]
  readonly figures: readonly FigureClaim[]
  readonly sides: readonly Side[]
  /** When the article appeared, as it says. */
  readonly publishedAt?: string | undefined
  /** The article's headline, where `in` is its text: what a sentence leaves open it may tell. */
  readonly headline?: { readonly analysis: Analysis; readonly units: readonly Unit[] }
}

/** One reading of a measure, before it gets its identity; the measure's own fields stand in `fields`. */
export type FrameReading = {
  readonly start: number
  readonly end: number
  readonly value: string
  readonly about?: string
  readonly fields?: Readonly<Record<string, string | number | boolean | null>>
}

/** A framing measure as far as single texts go: what it reads. What it means, and what it is counted over, the comparison says. */
export type FramingMeasure = {
  readonly id: FrameClaim['measure']
  readonly read: (text: FramedText) => FrameReading[]
}
