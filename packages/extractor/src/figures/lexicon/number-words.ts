import type { Phrase, PhraseTable } from './phrase.ts'

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
  /** Letters that do so only before a plural: 15M doses, 3m people. */
  readonly letterSuffixes: ReadonlyMap<string, number>
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
  /** Two or so of a scale: a couple of hundred. */
  readonly couples: ReadonlySet<string>
  /** Words that deny that there is any. */
  readonly none: ReadonlySet<string>
  /** A word for zero before a noun: no. */
  readonly no: string
  /** Makes the measure behind it negative. */
  readonly minus: string
  /** Multipliers: threefold, twofold; value by word. */
  readonly multipliers: ReadonlyMap<string, number>
  /** Words for so many times another thing, and what may stand behind them: twice as many. */
  readonly multiples: ReadonlyMap<string, number>
  readonly comparing: ReadonlySet<string>
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
  /** The sign that many countries share, the currency it is taken for, what it is in which country (lower-case codes), and words that tell one dollar from another. */
  readonly dollar: {
    readonly sign: string
    readonly meaning: string
    readonly countries: ReadonlyMap<string, string>
    readonly prefixes: ReadonlySet<string>
    readonly words: ReadonlySet<string>
  }
  /** Currency words that are weights too, and words near them that tell which. */
  readonly weightToo: ReadonlyMap<string, string>
  readonly paying: ReadonlySet<string>
  readonly percent: readonly Phrase[]
  readonly percentPoints: readonly Phrase[]
  /** Duration nouns. */
  readonly durations: ReadonlyMap<string, string>
  /** Singulars that are ordinals too: second. */
  readonly ordinalUnits: ReadonlySet<string>
  /** Units that are words or abbreviations, by phrase. */
  readonly measures: PhraseTable<string>
  /** Measures of which an article may count one: about a mile. */
  readonly articleMeasures: ReadonlySet<string>
  /** Nouns that name a scale and may stand before its value: magnitude. */
  readonly scaleNouns: ReadonlyMap<string, string>
  /** Words between such a noun and its value. */
  readonly scaleNounLinks: ReadonlySet<string>
  /** Nouns whose decimals are values of that scale even where it is not named. */
  readonly shakings: ReadonlySet<string>
  readonly measuring: ReadonlySet<string>
  /** Units of temperature, which go below zero, and words of warmth that make a letter at a number one of them: 38C. */
  readonly degrees: ReadonlySet<string>
  readonly warmth: ReadonlySet<string>
  readonly shakingScale: string
  /** Nouns that end a span of years in sport and schooling: seasons. */
  /** Units written in capitals are other words: HR is no hour. */
  readonly capitalUnits: ReadonlySet<string>
  readonly periodNouns: ReadonlyMap<string, string>
  /** Statistics whose values are three decimals: average. */
  readonly ratioNouns: ReadonlySet<string>
  /** Nouns whose values are percents. */
  readonly rateNouns: ReadonlySet<string>
  /** Verbs whose object may be such a statistic: hit .308. */
  readonly batting: ReadonlySet<string>
  /** What is counted beside it: home runs. */
  readonly innings: ReadonlySet<string>
  /** Words that open a rate: per, a, each. */
  readonly per: ReadonlySet<string>
  /** Of those, the one before the base of a rate. */
  readonly perPopulation: string
  /** Medical readings with the unit that they are given in. */
  readonly vitals: PhraseTable<string>
  /** Between the two sides of an area: 40 by 60 feet. */
  readonly sides: ReadonlySet<string>
  /** Between the two values of such a reading: 117 over 78. */
  readonly vitalLinks: ReadonlySet<string>
  /** The two units in which the height of people is told in one. */
  readonly stature: { readonly large: string; readonly small: string }
  /** Words of so many times another thing: three times as many, 10-fold. */
  readonly multiplying: {
    readonly times: string
    readonly fold: string
    readonly comparative: RegExp
    readonly comparing: ReadonlySet<string>
  }
}
