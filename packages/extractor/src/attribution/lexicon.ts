import type { CueClass, SourceType } from '@parallax/model'

/**
 * What may follow a cue verb as its content: a finite `clause` (or a quotation), only a `quote`, an `object` noun phrase,
 * an `infinitive` ("vowed to"), a `predicate` after an object ("called it a mistake"). `hearer` says that a noun phrase
 * right behind the verb is whom it is said to, `aside` that the verb can close a sentence that is its content.
 */
export type Complement = 'clause' | 'quote' | 'object' | 'infinitive' | 'predicate' | 'hearer' | 'aside'

/** One row of the verb table: lemmas that behave alike. A verb with a particle is written with it: "point out". */
export type CueVerbRow = {
  readonly cueClass: CueClass
  readonly takes: readonly Complement[]
  readonly verbs: string
}

/** One row of the table of reporting nouns: "claims that ...", "his warning that ...". */
export type CueNounRow = { readonly cueClass: CueClass; readonly nouns: string }

/** One row of the table of source types: any of the words or phrases in the source decides. Rows are tried in order. */
export type SourceTypeRow = { readonly type: SourceType; readonly words: string }

/** The tables by which a language's attributions are read; all words lower case. */
export type AttributionLexicon = {
  readonly verbs: readonly CueVerbRow[]
  readonly nouns: readonly CueNounRow[]
  /** Phrases in front of a source: "according to". */
  readonly prepositions: readonly { readonly cueClass: CueClass; readonly words: string }[]
  /** Participles and adjectives that report without saying who: "is expected to", "reportedly". */
  readonly hearsay: { readonly participles: string; readonly raising: string }
  /** Nouns of the occasion or the means of saying: "in a statement", "at a news conference". */
  readonly occasions: string
  /** Words before a headline's colon that name a genre or a topic, no source. */
  readonly labels: string
  /** Words right behind a comma with which the outlet's own voice comes back: "adding", "but". */
  readonly sourceTypes: readonly SourceTypeRow[]
  /** Nouns for a role a person holds: spokesman, minister. A capitalized name may follow. */
  readonly roles: string
  /** Titles that stand before a name and are no part of it. */
  readonly titles: string
  /** Personal pronouns that stand for one person, for several, and for an institution. */
  readonly pronouns: { readonly male: string; readonly female: string; readonly plural: string; readonly thing: string }
  /** Given names are no evidence of gender here; words that are: "Mr.", "she" resolves only to a matching one. */
  readonly maleWords: string
  readonly femaleWords: string
}
