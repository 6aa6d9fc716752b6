import type { PhraseTable } from './phrase.ts'

/** What makes a number no figure. */
export type FilterWords = {
  readonly months: ReadonlySet<string>
  readonly weekdays: ReadonlySet<string>
  readonly clock: ReadonlySet<string>
  readonly zones: ReadonlySet<string>
  readonly yearCues: ReadonlySet<string>
  /** Nouns that make any number behind them a year. */
  readonly yearNouns: ReadonlySet<string>
  readonly eras: ReadonlySet<string>
  readonly ageNouns: ReadonlySet<string>
  readonly ageCues: ReadonlySet<string>
  /** Between a person and a number they bound the age: anyone over 65. */
  readonly ageBounds: ReadonlySet<string>
  readonly younger: ReadonlySet<string>
  readonly ordinalEndings: ReadonlySet<string>
  /** Nouns that make the number behind them a name: flight, route. */
  readonly numberedNouns: ReadonlySet<string>
  /** Of those, the ones that do so written small too: section 3. */
  readonly numberedSmall: ReadonlySet<string>
  /** Roads whose number stands right before them. */
  readonly highways: ReadonlySet<string>
  /** Marks of a product: 1440 x 900. */
  readonly times: ReadonlySet<string>
  /** Pronouns and words that make a bare number an age: he was 77, now 53. */
  readonly aging: ReadonlySet<string>
  readonly agedNow: ReadonlySet<string>
  /** Words that give one age to many: both 51. */
  readonly distributing: ReadonlySet<string>
  /** Adverbs that make "one" a count, and the word that opens a statement of what there is. */
  readonly focusing: ReadonlySet<string>
  readonly existing: string
  /** Words between an article and a number that make it a rank: the top 40. */
  readonly ranks: ReadonlySet<string>
  /** Guns and what they fire, whose bore names them: a 9mm pistol. */
  readonly guns: ReadonlySet<string>
  /** Arms, craft and engines, which are known by letters and a number: AK 47 rifles. */
  readonly machines: ReadonlySet<string>
  /** States and unions written in capitals, which are no such letters. */
  readonly polities: ReadonlySet<string>
  /** What a page counts about itself, and words that open the time it was written. */
  readonly pageCounts: ReadonlySet<string>
  readonly stamps: ReadonlySet<string>
  /** Between dying and an age: died at 75. */
  readonly diedAt: string
  /** Between a day and its month, and between two days. */
  readonly ofMonth: ReadonlySet<string>
  readonly dayLinks: ReadonlySet<string>
  /** Clock words that need four digits: 0730 hours. */
  readonly militaryClock: ReadonlySet<string>
  /** A determiner that counts anew: all three. */
  readonly all: string
  readonly streets: ReadonlySet<string>
  /** Words near the two sides of a vote: voted 51-49. */
  readonly tallying: ReadonlySet<string>
  readonly scoreCues: ReadonlySet<string>
  /** Between two hyphened numbers that stand against each other: six-to-one. */
  readonly against: ReadonlySet<string>
  /** Nouns that make the number before them a name: .357 caliber. */
  readonly kinds: ReadonlySet<string>
  /** Verbs before "at 75" that make it an age. */
  readonly dying: ReadonlySet<string>
  readonly idioms: PhraseTable<null>
  /** Nouns in which a leading number word counts nothing: sides. */
  readonly backReferring: ReadonlySet<string>
  /** Vague plurals that are other nouns or verbs too: scores. */
  readonly ambiguous: ReadonlySet<string>
  /** What things have one or more of, so that "one" hyphened to it counts: a one-storey house. */
  readonly parts: ReadonlySet<string>
  /** Determiners that say whose. */
  readonly possessives: ReadonlySet<string>
  readonly determiners: ReadonlySet<string>
  /** After `no`: nouns of which none is counted. */
  readonly uncounted: ReadonlySet<string>
}
