import type { Approximation, Article, Check, FigureClaim, Interval, Quantity } from '@parallax/model'
import type { Stretch } from '../text/sentences.ts'

/** One article with its figures, as a check sees it. */
export type Audited = {
  article: Article
  outlet: string
  /** The article's figure claims: headline first, then by place in the text. */
  figures: readonly FigureClaim[]
  quantityOf: (claim: FigureClaim) => Quantity | undefined
  sentenceOf: (claim: FigureClaim) => Stretch & { index: number; text: string }
  textOf: (claim: FigureClaim) => string
  intervalOf: (claim: FigureClaim) => Interval
  /** Whether time or the text itself explains that the two figures of one running total differ. */
  isOutdated: (a: FigureClaim, b: FigureClaim) => boolean
  /** Figures the text states as conversions of each other. */
  conversions: readonly (readonly [FigureClaim, FigureClaim])[]
  approximation: Approximation
}

/** A check within one text: its id, and a pure audit that returns its findings. */
export type Auditor = {
  id: Check['check']
  /** What it looks for, in a sentence for the report's methods. */
  definition: string
  audit: (audited: Audited) => Finding[]
}

/** A finding before it is given an id. */
export type Finding = Omit<Check, 'id' | 'check' | 'article' | 'outlet'>
