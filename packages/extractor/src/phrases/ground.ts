import type { Token } from '../text/analysis.ts'
import type { PhraseGrammar } from './grammar.ts'

/** Tokens `[first, last)`. */
export type TokenRange = readonly [first: number, last: number]

/** Where a phrase is sought: no token outside `[floor, ceiling)` is looked at. */
export type Ground = {
  readonly tokens: readonly Token[]
  readonly grammar: PhraseGrammar
  readonly floor: number
  readonly ceiling: number
  /** Tokens that belong to somebody else's words, which a search for the main verb passes over. */
  readonly isHidden?: (at: number) => boolean
}
