/** What to do with an article: it covers the event, a person should look, or it does not. */
export type Answer = 'keep' | 'review' | 'leave'

/** An answer about one article, its score and the reasons for it. */
export type Judgement = {
  readonly answer: Answer
  /** From 0 to 1; 0.5 is where keeping begins. Comparable within one selection only. */
  readonly score: number
  /** Why it is left, for the ledger; absent unless it is. */
  readonly outcome?: 'off-topic' | 'out-of-window'
  /** Sentences for a reader, the weightiest first. */
  readonly reasons: readonly string[]
}
