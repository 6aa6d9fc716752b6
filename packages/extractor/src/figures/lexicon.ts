import type { FigureKind, Hedge, Status } from '@parallax/model'

/** A phrase of lower-case words; each word is one word, number or mark of the text. */
export type Phrase = readonly string[]

/** Phrases by the word that touches the number, longest first, each with what it means. */
export type PhraseTable<Meaning> = ReadonlyMap<string, readonly { readonly phrase: Phrase; readonly means: Meaning }[]>

/** Words that make numbers. */
export type NumberWords = {
  /** Cardinals below a hundred. */
  readonly cardinals: ReadonlyMap<string, number>
  /** Words that multiply what stands before them: hundred, million, dozen. */
  readonly scales: ReadonlyMap<string, number>
  /** Letters glued to digits that multiply them: bn, k. */
  readonly suffixes: ReadonlyMap<string, number>
  /** Suffixes that do so only after a currency: m, b. */
  readonly moneySuffixes: ReadonlyMap<string, number>
  /** Plurals that stand for an unknown multiple, with the least value they assert: dozens, thousands. */
  readonly vaguePlurals: ReadonlyMap<string, number>
  /** Words before a scale word that make it vague: several, few. */
  readonly vagueMultipliers: ReadonlySet<string>
  /** Articles that stand for one before a scale word. */
  readonly articles: ReadonlySet<string>
  /** Joins the parts of a number word: and. */
  readonly joiner: string
  /** Joins a number and what it is counted out of: of. */
  readonly partitive: string
  /** Plain halves, and the parts of larger denominators. */
  readonly half: ReadonlySet<string>
  readonly denominators: ReadonlyMap<string, number>
  /** Two of a thing: pair, couple. */
  readonly pairs: ReadonlySet<string>
  /** Words that deny that there is any. */
  readonly none: ReadonlySet<string>
  /** A word for zero before a noun: no. */
  readonly no: string
  /** Makes the measure behind it negative. */
  readonly minus: string
  /** Multipliers: threefold, twofold; value by word. */
  readonly multipliers: ReadonlyMap<string, number>
}

export type RangeWords = {
  readonly to: ReadonlySet<string>
  readonly or: ReadonlySet<string>
  readonly and: string
  readonly between: string
  readonly from: string
  /** N in M, N out of M. */
  readonly shareOf: readonly Phrase[]
  /** Nouns that make the number before them a rough one: in the 75 million range. */
  readonly roughly: { readonly before: Phrase; readonly behind: ReadonlySet<string> }
}

export type UnitWords = {
  /** Currency signs and codes that stand before an amount; longest first by construction. */
  readonly currencyBefore: ReadonlyMap<string, string>
  /** Currency words that stand behind an amount. */
  readonly currencyAfter: ReadonlyMap<string, string>
  /** Currency words that are weights too, and words near them that tell which. */
  readonly weightToo: ReadonlyMap<string, string>
  readonly paying: ReadonlySet<string>
  readonly percent: readonly Phrase[]
  readonly percentPoints: readonly Phrase[]
  /** Duration nouns. */
  readonly durations: ReadonlyMap<string, string>
  /** Units that are words or abbreviations, by phrase. */
  readonly measures: PhraseTable<string>
  /** Nouns that name a scale and may stand before its value: magnitude. */
  readonly scaleNouns: ReadonlyMap<string, string>
  /** Words between such a noun and its value. */
  readonly scaleNounLinks: ReadonlySet<string>
  /** Nouns whose decimals are values of that scale even where it is not named. */
  readonly shakings: ReadonlySet<string>
  readonly measuring: ReadonlySet<string>
  readonly shakingScale: string
  /** Nouns that end a span of years in sport and schooling: seasons. */
  /** Units written in capitals are other words: HR is no hour. */
  readonly capitalUnits: ReadonlySet<string>
  readonly periodNouns: ReadonlyMap<string, string>
  /** Statistics whose values are three decimals: average. */
  readonly ratioNouns: ReadonlySet<string>
  /** Words that open a rate: per, a, each. */
  readonly per: ReadonlySet<string>
  /** Of those, the one before the base of a rate. */
  readonly perPopulation: string
}

/** What makes a number no figure. */
export type FilterWords = {
  readonly months: ReadonlySet<string>
  readonly weekdays: ReadonlySet<string>
  readonly clock: ReadonlySet<string>
  readonly zones: ReadonlySet<string>
  readonly yearCues: ReadonlySet<string>
  readonly eras: ReadonlySet<string>
  readonly ageNouns: ReadonlySet<string>
  readonly ageCues: ReadonlySet<string>
  /** Between a person and a number they bound the age: anyone over 65. */
  readonly ageBounds: ReadonlySet<string>
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
  readonly streets: ReadonlySet<string>
  readonly scoreCues: ReadonlySet<string>
  /** Nouns that make the number before them a name: .357 caliber. */
  readonly kinds: ReadonlySet<string>
  /** Verbs before "at 75" that make it an age. */
  readonly dying: ReadonlySet<string>
  readonly idioms: PhraseTable<null>
  /** Nouns in which a leading number word counts nothing: sides. */
  readonly backReferring: ReadonlySet<string>
  /** Vague plurals that are other nouns or verbs too: scores. */
  readonly ambiguous: ReadonlySet<string>
  readonly determiners: ReadonlySet<string>
  /** After `no`: nouns of which none is counted. */
  readonly uncounted: ReadonlySet<string>
}

/** Role of the counted things: what the verb is done to, or who does it. */
export type PredicateRole = 'object' | 'subject'
export type Predicate = { readonly kind: FigureKind; readonly role: PredicateRole }

/** Words that say what is counted and what befell it. */
export type CountWords = {
  /** Verb forms, each with what it says of its object or subject. */
  readonly verbs: ReadonlyMap<string, readonly Predicate[]>
  /** Adjectives and participles behind the counted thing: dead, missing. */
  readonly states: ReadonlyMap<string, FigureKind>
  /** Nouns that are kinds by themselves: deaths, hostages; with whether persons are counted. */
  readonly nouns: ReadonlyMap<string, FigureKind>
  /** Nouns that take a figure as their value: toll, number of dead. */
  readonly totals: ReadonlyMap<string, FigureKind>
  /** Kinds whose unit is `item` although people do it. */
  readonly itemKinds: ReadonlySet<FigureKind>
  readonly personKinds: ReadonlySet<FigureKind>
  readonly persons: ReadonlySet<string>
  /** Plural forms, and singular words for many that stand before other nouns: police officers. */
  readonly plural: RegExp
  readonly collective: ReadonlySet<string>
  readonly personEndings: readonly string[]
  readonly notPersons: ReadonlySet<string>
  /** Words in a noun phrase that do not tell it apart: more, other. */
  readonly dull: ReadonlySet<string>
  /** What is counted where no noun stands. */
  readonly people: string
  readonly singularPeople: ReadonlySet<string>
  /** Opens what the counted are said to be: reported as casualties. */
  readonly as: string
  /** Verbs of many meanings, which tell a kind only of a noun for people. */
  readonly looseVerbs: ReadonlySet<string>
  /** Verbs of losing, and what the loss makes of people: lost their lives. */
  readonly losing: ReadonlySet<string>
  readonly losses: ReadonlyMap<string, FigureKind>
  /** Links between a total and its value: to, at, of, is, reached. */
  readonly totalLinks: ReadonlySet<string>
  /** Pronouns that open a relative clause. */
  readonly relatives: ReadonlySet<string>
  /** Pronouns that stand for people or things just named. */
  readonly pronouns: ReadonlySet<string>
  /** Of those, the ones only people take. */
  readonly personRelatives: ReadonlySet<string>
  /** Nouns that only point at what was named: others. */
  readonly pointing: ReadonlySet<string>
  /** Nouns of doing whose object a figure may be: the arrest of 12. */
  readonly deeds: ReadonlyMap<string, FigureKind>
  /** Words between the counted and its state: still, reported, as. */
  readonly stateLinks: ReadonlySet<string>
  /** Words that make the dead and the injured a total: number of. */
  readonly totalOpeners: ReadonlySet<string>
  /** Kinds that only befall what lives. */
  readonly mortalKinds: ReadonlySet<FigureKind>
  readonly animals: ReadonlySet<string>
  /** Kinds of nouns that yield to what a verb says: hostages were freed. */
  readonly yieldingKinds: ReadonlySet<FigureKind>
  /** Verb forms that take an object even behind a form of "be". */
  readonly gerund: RegExp
  readonly be: ReadonlySet<string>
  /** Words after which a clause of its own begins. */
  readonly clauseOpeners: ReadonlySet<string>
  /** Prepositions that open a place. */
  readonly placeOpeners: ReadonlySet<string>
  /** Nouns that stand for a place named before, or end its name. */
  readonly places: ReadonlySet<string>
  /** Prepositions that open what money is for. */
  readonly purposes: ReadonlySet<string>
  readonly including: ReadonlySet<string>
}

/** Words that tell what money, time and measures are of. */
export type ThingWords = {
  readonly dimensions: ReadonlySet<string>
  readonly directions: ReadonlySet<string>
  /** Prepositions behind a distance or direction. */
  readonly away: ReadonlySet<string>
  /** Prepositions between a span of time and how it was spent. */
  readonly spentOn: ReadonlySet<string>
  /** Words behind a span of time that name what it is counted from. */
  readonly since: ReadonlySet<string>
  /** Words tagged as verbs that only link a noun and its price. */
  readonly worth: ReadonlySet<string>
}

export type StatusWords = {
  /** Cues before the figure in its clause. */
  readonly before: ReadonlyMap<string, Status>
  /** Verbs and nouns of offering and asking: they only bear on money, time and measures. */
  readonly bids: ReadonlyMap<string, Status>
  /** Cues behind the figure in its verb group. */
  readonly behind: ReadonlyMap<string, Status>
  /** Nouns that a figure belongs to and that make it so: offer, plan. */
  readonly nouns: ReadonlyMap<string, Status>
  /** Cues only before an infinitive: set to, due to open; and the word that opens one. */
  readonly toCues: ReadonlyMap<string, Status>
  readonly infinitive: string
  /** Opens a clause that is said or thought: that. */
  readonly complement: string
  /** Words that say the thing is done, against such a noun: signed. */
  readonly settled: ReadonlySet<string>
  readonly conditions: ReadonlySet<string>
  /** Conditions by word order at the head of a sentence: should they go. */
  readonly inverted: ReadonlySet<string>
  /** Words before a condition that make it a question: asked if. */
  readonly askers: ReadonlySet<string>
  readonly modals: ReadonlySet<string>
  /** Forms of be and have that open a finite verb group. */
  readonly finite: ReadonlySet<string>
  readonly not: ReadonlySet<string>
}

export type ChangeWords = {
  readonly verbs: ReadonlySet<string>
  /** Of those, the ones that make a length a change. */
  readonly risen: ReadonlySet<string>
  readonly nouns: ReadonlySet<string>
  readonly by: string
  readonly to: string
  /** Verbs that put a figure in the place of an earlier one. */
  readonly revising: ReadonlySet<string>
  readonly previousLinks: readonly Phrase[]
}

export type TimeWords = {
  readonly openers: PhraseTable<'at' | 'by' | 'since' | 'so-far'>
  readonly days: ReadonlySet<string>
  readonly dayParts: ReadonlySet<string>
  readonly soFar: readonly Phrase[]
  readonly relativeDays: ReadonlySet<string>
  /** Behind a span of time: "a day earlier". */
  readonly earlier: ReadonlySet<string>
  readonly saying: ReadonlySet<string>
  /** Days before publication: yesterday is 1. */
  readonly daysBack: ReadonlyMap<string, number>
  /** Sunday is 0. */
  readonly weekdayNumbers: ReadonlyMap<string, number>
  /** January is 0. */
  readonly monthNumbers: ReadonlyMap<string, number>
}

/** Everything the figure engine asks of a language: tables, no code. */
export type FigureLexicon = {
  readonly numbers: NumberWords
  readonly ranges: RangeWords
  readonly units: UnitWords
  readonly filters: FilterWords
  readonly hedgesBefore: PhraseTable<Hedge>
  readonly hedgesBehind: PhraseTable<Hedge>
  /** Verbs that put the number below what they tell: topped, exceeded. */
  readonly passing: ReadonlySet<string>
  /** Hedges that mean time gone by before a span of time. */
  readonly gone: ReadonlySet<string>
  /** Verbs whose particle looks like a hedge: took over two villages. */
  readonly phrasal: ReadonlyMap<string, { readonly always: ReadonlySet<string>; readonly small: ReadonlySet<string> }>
  readonly counts: CountWords
  readonly things: ThingWords
  readonly statuses: StatusWords
  readonly changes: ChangeWords
  readonly times: TimeWords
}
