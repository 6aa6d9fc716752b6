/** Words by which phrases and clauses are told apart. */
export type SyntaxWords = {
  /** Prepositions that hang one noun phrase on another: prices at the pump. */
  readonly joining: ReadonlySet<string>
  /** Nouns of time and of units, which are never what a figure measures: week, percent. */
  readonly unitNouns: ReadonlySet<string>
  /** Adjectives before them that make a time without a preposition: last week. */
  readonly timeAdjectives: ReadonlySet<string>
  /** Places and verbs of punishment, and what a span of time there is: a sentence. */
  readonly prisons: ReadonlySet<string>
  readonly sentencing: ReadonlySet<string>
  readonly sentence: string
  /** Heads that say nothing without what follows "of": the number of, the cost of. */
  readonly hollow: ReadonlySet<string>
  /** Verbs with whom it costs so much before the sum: cost the firm $5m. */
  readonly costing: ReadonlySet<string>
  /** Verbs that only say that something went on for a time: lasted. */
  readonly lasting: ReadonlySet<string>
  /** Nouns behind a figure that only name it again: a sum, a period. */
  readonly blank: ReadonlySet<string>
  /** Verbs of giving and taking money: their subject pays, and is not what is paid for. */
  readonly paying: ReadonlySet<string>
  /** Opens where money comes from: cut $5m from the budget. */
  readonly from: ReadonlySet<string>
  /** Pronouns that stand for a thing or for people: it, they. */
  readonly pointers: ReadonlySet<string>
  /** Nouns for asking many people, and verbs by which they answer beside those of opinion. */
  readonly polls: ReadonlySet<string>
  readonly answering: ReadonlySet<string>
  /** Participles of telling and reckoning: the sum reported by somebody is not of him. */
  readonly telling: ReadonlySet<string>
  /** The preposition of a price, a purpose and a span of time. */
  readonly for: string
  /** What ends a word for a possessor: Gaza's. */
  readonly possessive: string
}
