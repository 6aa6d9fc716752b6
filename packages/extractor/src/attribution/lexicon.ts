import type { CueClass, SourceType } from '@parallax/model'

/**
 * What may follow a cue verb as its content: a finite `clause` (or a quotation), only a `quote`, an `object` noun phrase,
 * an `infinitive` ("vowed to"), a `predicate` after an object ("called it a mistake"). `hearer` says that a noun phrase
 * right behind the verb is whom it is said to, `aside` that the verb can close a sentence that is its content,
 * `estimate` that an object with a number is said of it ("put the toll at 12"),
 * `strict` that a clause without "that" must show its verb at once: officers find a gun, researchers find prices rose.
 */
export type Complement =
  | 'clause'
  | 'quote'
  | 'object'
  | 'infinitive'
  | 'predicate'
  | 'hearer'
  | 'aside'
  | 'strict'
  | 'estimate'

/** One row of the verb table: lemmas that behave alike. A verb with a particle is written with it: "point out". */
export type CueVerbRow = {
  readonly cueClass: CueClass
  readonly takes: readonly Complement[]
  readonly verbs: string
}

/** One row of the table of reporting nouns: "claims that ...", "his warning that ...". */
type CueNounRow = { readonly cueClass: CueClass; readonly nouns: string }

/**
 * One row of the table of source types: any of the words or phrases (a phrase with hyphens) in the source decides; rows
 * are tried in order. `telling` words decide before `vague` ones, which say little of who speaks: spokesman, people.
 */
export type SourceTypeRow = {
  readonly type: SourceType
  readonly strength: 'telling' | 'vague'
  readonly words: string
}

/** Names that are known to stand for a type of source, a comma between them. */
export type KnownNamesRow = { readonly type: SourceType; readonly names: string; readonly nations?: boolean }

/** The tables by which a language's attributions are read; all words lower case. */
export type AttributionLexicon = {
  readonly verbs: readonly CueVerbRow[]
  readonly nouns: readonly CueNounRow[]
  /** Phrases in front of a source: "according to". */
  readonly prepositions: readonly { readonly cueClass: CueClass; readonly words: string }[]
  /** Participles that report without saying who: "is expected to". */
  readonly hearsay: string
  /** Verbs that are deeds, no words, where an armed group or a nation is the subject: attack, blast. */
  readonly deeds: string
  /** Adjectives and participles of judging and feeling, behind "be": "confident that", "worried about", "critical of". */
  readonly adjectives: readonly { readonly cueClass: CueClass; readonly adjectives: string }[]
  /** Lemmas of the verbs in front of them: be, feel. */
  readonly copulas: string
  /** Verbs of wishing: what they take is not said to be so. */
  readonly wishes: string
  /** Verbs that say something else together with one of the nouns as their object: "claimed the lives of". */
  readonly idioms: readonly { readonly verb: string; readonly nouns: string }[]
  /** Verbs that put a reporting noun into words: "expressed concern that", "issued a warning". */
  readonly lightVerbs: string
  /** Prepositions behind a reporting noun that open what it is about. */
  readonly topicPrepositions: string
  /** Nouns of the occasion or the means of saying: "in a statement", "at a news conference". */
  readonly occasions: string
  /** Words before a headline's colon that name a genre or a topic, no source. */
  readonly labels: string
  readonly sourceTypes: readonly SourceTypeRow[]
  readonly knownNames: readonly KnownNamesRow[]
  /** Nouns for a role a person holds: spokesman, minister. A capitalized name may follow. */
  readonly roles: string
  /** Titles that stand before a name and are no part of it. */
  readonly titles: string
  /** Words at the left edge of a source that are no part of its name: articles, conjunctions. */
  readonly articles: string
  /** Personal pronouns that stand for one person, for several, for an institution, and for who is speaking. */
  readonly pronouns: {
    readonly male: string
    readonly female: string
    readonly plural: string
    readonly thing: string
    readonly first: string
  }
  /** Short titles and the role each stands for, a comma between pairs: "sen senator". */
  readonly shortTitles: string
  /** Nouns that name no source of their own when nothing but `modifiers` stands with them: "one report", "early reports". */
  readonly rumours: { readonly nouns: string; readonly modifiers: string }
  /** Sources whose type depends on what is told around them: authorities at a crime are police. */
  readonly scenes: readonly { readonly type: SourceType; readonly sources: string; readonly scene: string }[]
  /** Verbs that tell who somebody is of whom nothing else is known; with hearers, where one of them is spoken to. */
  readonly tellingCues: readonly { readonly type: SourceType; readonly verbs: string; readonly hearers?: string }[]
  /** Pronouns by which a speaker claims something for his own, and what he then is: "my patients". */
  readonly ownPronouns: string
  readonly ownWords: readonly { readonly type: SourceType; readonly nouns: string }[]
  /** Prepositions between a person's trade and home: a nurse from Portville. */
  readonly homePrepositions: string
  /** Words that tell a person's gender. */
  readonly maleWords: string
  readonly femaleWords: string
  /** Given names that nearly always go with one pronoun; they only rule out whom "he" or "she" cannot mean. */
  readonly firstNames: { readonly male: string; readonly female: string }
}
