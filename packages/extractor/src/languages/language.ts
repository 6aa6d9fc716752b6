import type { AttributionLexicon } from '../attribution/lexicon.ts'
import type { FigureLexicon } from '../figures/lexicon.ts'
import type { FramingLexicon } from '../framing/lexicon.ts'
import type { PhraseGrammar } from '../phrases/grammar.ts'
import type { Tagger } from '../text/analysis.ts'

/** What the engine asks of a language: a tagger, and the tables its readers work with. */
export type Language = {
  /** BCP 47 primary tag. */
  readonly id: string
  readonly tag: Tagger
  readonly phrases: PhraseGrammar
  readonly attribution: AttributionLexicon
  readonly framing: FramingLexicon
  readonly figures: FigureLexicon
}
