import type { Status } from '@parallax/model'
import type { Counted } from '../counted/read-counted.ts'
import type { Draft, Line } from '../draft.ts'
import type { FigureLexicon } from '../lexicon.ts'

/** How firmly a figure is put, and the rule that told. */
export type FoundStatus = { readonly status: Status; readonly rule: string }

/** One way to tell how firmly a figure is put. */
export type StatusReader = (
  line: Line,
  figure: { readonly draft: Draft; readonly counted: Counted },
  lexicon: FigureLexicon,
) => FoundStatus | null

/** How far a cue of a plan may stand before its figure, in atoms. */
export const PLAN_REACH = 12

/** Offers and demands bear on money, time and measures, not on counts: "needed two trucks" is a count of trucks. */
export const isOffered = (draft: Draft): boolean =>
  draft.unit !== null && draft.unit !== 'percent' && draft.unit !== 'magnitude'
