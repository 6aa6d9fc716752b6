import type { Phrase } from './phrase.ts'

/** Words by which a time or a distance tells of what went on. */
export type CourseWords = {
  /** The noun of what goes on, by each form of its verb, of one word and of two: chased, put off. */
  readonly nouns: ReadonlyMap<string, string>
  readonly phrases: readonly { readonly phrase: Phrase; readonly noun: string }[]
  /** Of those, the ones that run over a distance, and the noun for the distance. */
  readonly run: ReadonlySet<string>
  readonly length: string
  /** Before a time or distance that something went on: for another 30 days. */
  readonly spanning: ReadonlySet<string>
  /** Verbs of ending: what ended after a time lasted so long. */
  readonly ending: ReadonlySet<string>
  /** Verbs of having time for something. */
  readonly giving: ReadonlySet<string>
  /** Before a time in which something is to be done: within, in the next. */
  readonly within: ReadonlySet<string>
  readonly next: ReadonlySet<string>
  /** Opens what such a time is for. */
  readonly timeTo: string
}
