import type { Draft, Line } from '../draft.ts'
import type { FigureLexicon } from '../lexicon.ts'

/** One reason why a number is no figure. */
export type Filter = {
  readonly id: string
  readonly rejects: (line: Line, draft: Draft, lexicon: FigureLexicon) => boolean
}
