/**
 * The closed word classes that a shallow reader of phrases needs beside part-of-speech tags. All words lower case.
 * A language supplies one; an empty set switches a reading off.
 */
export type PhraseGrammar = {
  /** Pronouns that can stand as a noun phrase of their own: he, they, everyone. */
  readonly pronouns: ReadonlySet<string>
  /** Pronouns and determiners that open a relative clause: who, which. */
  readonly relatives: ReadonlySet<string>
  /** Words that open a subordinate clause of content: that, whether, how. */
  readonly contentOpeners: ReadonlySet<string>
  /** Prepositions that may join a noun phrase to the one before it: of, for, in. */
  readonly joiningPrepositions: ReadonlySet<string>
  /** Nouns and adverbs of time that stand without a preposition: Monday, yesterday, earlier. */
  readonly timeWords: ReadonlySet<string>
  /** Names of months: unlike days they need a preposition, for many are names of people too. */
  readonly months: ReadonlySet<string>
  /** Auxiliaries that make a passive: be, get. Lemmas. */
  readonly passiveAuxiliaries: ReadonlySet<string>
  /** Auxiliaries that say what may, should or will be: would, can. */
  readonly modals: ReadonlySet<string>
  /** Prepositions that introduce the subject of an infinitive: for. */
  readonly infinitiveSubjects: ReadonlySet<string>
  /** Conjunctions that open a clause of content and nothing else: that. */
  readonly complementizers: ReadonlySet<string>
  /** Content openers that more often open an adverbial: when, where. */
  readonly circumstantial: ReadonlySet<string>
  /** Words in front of an infinitive: to. */
  readonly infinitiveMarkers: ReadonlySet<string>
  /** Endings of their own that make a genitive. */
  readonly genitives: ReadonlySet<string>
  /** Prepositions that make a part of what is before them: of; and those that do not open an adverbial before "a": for. */
  readonly partitives: ReadonlySet<string>
  readonly purposes: ReadonlySet<string>
  /** Articles. */
  readonly definites: ReadonlySet<string>
  readonly indefinites: ReadonlySet<string>
  /** Subjects that stand for nothing: there. */
  readonly existentials: ReadonlySet<string>
  /** Conjunctions and prepositions of likeness: as. */
  readonly comparing: ReadonlySet<string>
  /** Determiners of a time, those that make one without a preposition, and what a time noun starts with. */
  readonly timeDeterminers: ReadonlySet<string>
  readonly deictics: ReadonlySet<string>
  readonly timeNoun: RegExp
  /** The ending of plurals, and nouns that are plural without it. */
  readonly pluralEnding: RegExp
  readonly collectives: ReadonlySet<string>
  /** The ending of finite verbs of reporting in the past or the third person. */
  readonly reportingEnding: RegExp
  /** Adverbs that can end a noun phrase: a poll out. */
  readonly postposed: ReadonlySet<string>
  /** Adverbs that belong to what follows them. */
  readonly boundAdverbs: ReadonlySet<string>
  /** Words that negate a verb within its group. */
  readonly verbNegations: ReadonlySet<string>
  /** Words that negate a verb group. */
  readonly negations: ReadonlySet<string>
  /** Prepositions that introduce the agent of a passive. */
  readonly agentPrepositions: ReadonlySet<string>
  /** Past participles that do not end like a regular one: shot, slain. */
  readonly irregularParticiples: ReadonlySet<string>
  /** The ending of regular participles. */
  readonly participleEnding: RegExp
  /** The ending of present participles. */
  readonly progressiveEnding: RegExp
  /** Pronouns that stand before a noun and say whose it is: his, their. */
  readonly possessives: ReadonlySet<string>
  /** Pronouns that stand before a noun too: some, most, these. */
  readonly determining: ReadonlySet<string>
  /** Adverbs right before a phrase that belong to it: nearly, even. */
  readonly focusing: ReadonlySet<string>
  /** Conjunctions that add one thing to another, and the one that sets against. */
  readonly adding: ReadonlySet<string>
  readonly contrasting: ReadonlySet<string>
  /** The subordinator that sets the outlet's own clause beside the content: while. */
  readonly besides: ReadonlySet<string>
  /** Prepositions that may stand before a number as part of it: about, at (least), over. */
  readonly approximators: ReadonlySet<string>
}
