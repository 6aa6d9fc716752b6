import type { Phrase } from './phrase.ts'

/** Words by which a deed tells who "four men" are. */
export type DoerWords = {
  /** Nouns that say no more of people than that they are people: men, people. */
  readonly bare: ReadonlySet<string>
  /** Who does it, by each active form of a verb that takes an object (rob) and of one that needs none (protest). */
  readonly acting: ReadonlyMap<string, string>
  readonly alone: ReadonlyMap<string, string>
  /** The same for verbs of more than one word: make off with. */
  readonly phrases: readonly { readonly phrase: Phrase; readonly doers: string }[]
  /** Who commits it, by the noun of a crime. */
  readonly crimes: ReadonlyMap<string, string>
  /** Verbs of breaking in and grabbing, which tell of such a crime where one is named. */
  readonly breaking: ReadonlySet<string>
}
