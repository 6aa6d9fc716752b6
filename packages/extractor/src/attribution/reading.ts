import type { CueClass } from '@parallax/model'
import type { TokenRange } from '../phrases/ground.ts'

/** What a rule read: an attribution in tokens, before speakers are resolved. */
export type Reading = {
  /** Id of the rule, for the claim's `rules`. */
  readonly rule: string
  readonly source: TokenRange | null
  readonly cue: readonly TokenRange[]
  readonly content: readonly TokenRange[]
  readonly cueClass: CueClass
  /** The cue tells that it was said: finite, affirmed, without a modal. "To say", "did not say", "would say" tell no such thing. */
  readonly told: boolean
  /** Token that orders the readings and decides nesting: the cue's, or the content's first. */
  readonly at: number
}
