/** The tables by which the portrayal of victims is read; forms, lower case, blanks between. */
export type VictimsLexicon = {
  /** Words that report deaths, by what they say of the deed. */
  readonly wordings: readonly { readonly wording: Wording; readonly words: string }[]
  /** Words that report deaths besides, and say nothing of the deed. */
  readonly deadly: string
  readonly kin: string
  readonly children: string
  /** Civil occupations: those who fight are named by what they do to others. */
  readonly occupations: string
  /** What stands behind a number for an age, joined by hyphens; and the words before such a number. */
  readonly ages: string
  readonly aged: string
}

/** What a word for killing says of the deed. */
type Wording = 'atrocity' | 'crime' | 'killing' | 'dying'

type Words = ReadonlySet<string>

/** The tables in the form the readers ask. */
export type CompiledVictims = {
  readonly wordings: ReadonlyMap<string, Wording>
  readonly deadly: Words
  readonly kin: Words
  readonly children: Words
  readonly occupations: Words
  /** First words of what stands behind an age: "year". */
  readonly ages: Words
  readonly aged: Words
}

/** Compiles once per table object: the tables are constants. */
export function compileVictims(lexicon: VictimsLexicon): CompiledVictims {
  const known = compiled.get(lexicon)
  if (known) return known
  const fresh: CompiledVictims = {
    wordings: new Map(
      lexicon.wordings.flatMap(({ wording, words }) => split(words).map((word) => [word, wording] as const)),
    ),
    deadly: new Set(split(lexicon.deadly)),
    kin: new Set(split(lexicon.kin)),
    children: new Set(split(lexicon.children)),
    occupations: new Set(split(lexicon.occupations)),
    ages: new Set(split(lexicon.ages).flatMap((age) => [age, age.split('-')[0] ?? age])),
    aged: new Set(split(lexicon.aged)),
  }
  compiled.set(lexicon, fresh)
  return fresh
}
const compiled = new WeakMap<VictimsLexicon, CompiledVictims>()

function split(words: string): string[] {
  return words.split(/\s+/).filter(Boolean)
}
