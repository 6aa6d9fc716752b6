import type { Hedge } from '@parallax/model'
import type { CountWords, ThingWords } from './lexicon/count-words.ts'
import type { CourseWords } from './lexicon/course-words.ts'
import type { DeedWords } from './lexicon/deed-words.ts'
import type { DoerWords } from './lexicon/doer-words.ts'
import type { FilterWords } from './lexicon/filter-words.ts'
import type { ChangeWords, StatusWords, TimeWords } from './lexicon/manner-words.ts'
import type { NumberWords, RangeWords, UnitWords } from './lexicon/number-words.ts'
import type { PhraseTable } from './lexicon/phrase.ts'
import type { SyntaxWords } from './lexicon/syntax-words.ts'

export type { Predicate, ThingWords } from './lexicon/count-words.ts'
export type { CourseWords } from './lexicon/course-words.ts'
export type { DeedWords } from './lexicon/deed-words.ts'
export type { DoerWords } from './lexicon/doer-words.ts'
export type { FateWords } from './lexicon/fate-words.ts'
export type { FilterWords } from './lexicon/filter-words.ts'
export type { ChangeWords, StatusWords, TimeWords } from './lexicon/manner-words.ts'
export type { NumberWords, RangeWords, UnitWords } from './lexicon/number-words.ts'
export type { Phrase, PhraseTable } from './lexicon/phrase.ts'
export type { SyntaxWords } from './lexicon/syntax-words.ts'

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
  /** What is passed in another sense, so that no mark is: bills, exams. */
  readonly enacted: ReadonlySet<string>
  /** Nouns behind a number that is passed: the 1,000 mark. */
  readonly marks: ReadonlySet<string>
  /** A hedge that also means "in the course of", and an adverb of ending. */
  readonly over: string
  /** Hedges only before a measure: within 24 hours. */
  readonly measuring: ReadonlySet<string>
  /** Hedges that mean time gone by before a span of time. */
  readonly gone: ReadonlySet<string>
  /** Verbs whose particle looks like a hedge: took over two villages. */
  readonly phrasal: ReadonlyMap<string, { readonly always: ReadonlySet<string>; readonly small: ReadonlySet<string> }>
  readonly counts: CountWords
  readonly things: ThingWords
  readonly courses: CourseWords
  readonly deeds: DeedWords
  readonly doers: DoerWords
  readonly syntax: SyntaxWords
  readonly statuses: StatusWords
  readonly changes: ChangeWords
  readonly times: TimeWords
}
