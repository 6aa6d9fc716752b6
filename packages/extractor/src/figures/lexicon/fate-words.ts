import type { FigureKind } from '@parallax/model'
import type { Phrase, PhraseTable } from './phrase.ts'

/** Words by which more than one word tells what befell people, and words only people are told with. */
export type FateWords = {
  /** Phrases behind the counted or their verb: into custody, from the rubble. */
  readonly fates: PhraseTable<FigureKind>
  /** Verbs of filling and cutting posts: added 200 positions. */
  readonly settling: ReadonlySet<string>
  /** What crowds are drawn to. */
  readonly gatherings: ReadonlySet<string>
  /** Verbs and participles said of nobody but people: five were questioned. */
  readonly personal: ReadonlySet<string>
  /** What is won in an election and sat on elsewhere, and words for where. */
  readonly seats: ReadonlySet<string>
  readonly venues: ReadonlySet<string>
  /** Links that count one more with those before: along with. */
  readonly alongside: readonly Phrase[]
  /** Nouns of those who go or live together: four in the party. */
  readonly companies: ReadonlySet<string>
}
