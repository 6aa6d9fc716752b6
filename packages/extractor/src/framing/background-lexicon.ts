/** The tables by which background is told from news; all lower case. */
export type BackgroundLexicon = {
  /** The twelve months in order, blanks between. */
  readonly months: string
  /** Units of time in the singular, in days. */
  readonly units: Readonly<Record<string, number>>
  /** Words behind a span of time that put it in the past. */
  readonly ago: string
  /** Words for numbers before a unit. */
  readonly many: string
  /** Words before a year, and before a month without a day, that make it a date. */
  readonly beforeYear: string
  readonly beforeMonth: string
  readonly past: readonly string[]
  readonly cause: readonly string[]
  readonly consequence: readonly string[]
}

type Sort = 'past' | 'cause' | 'consequence'
type Words = ReadonlySet<string>

/** The tables in the form the readers ask. */
export type CompiledBackground = {
  readonly months: readonly string[]
  /** Unit, in the singular or plural, to days. */
  readonly units: ReadonlyMap<string, number>
  readonly ago: Words
  readonly many: Words
  readonly beforeYear: Words
  readonly beforeMonth: Words
  /** First word of a phrase -> all phrases that begin so. */
  readonly phrases: ReadonlyMap<string, readonly { readonly sort: Sort; readonly words: readonly string[] }[]>
}

/** Compiles once per table object: the tables are constants. */
export function compileBackground(lexicon: BackgroundLexicon): CompiledBackground {
  const known = compiled.get(lexicon)
  if (known) return known
  const rows = (['past', 'cause', 'consequence'] as const).flatMap((sort) =>
    lexicon[sort].map((phrase) => ({ sort, words: phrase.split(' ') })),
  )
  const fresh: CompiledBackground = {
    months: lexicon.months.split(' '),
    units: new Map(
      Object.entries(lexicon.units).flatMap(
        ([unit, days]) =>
          [
            [unit, days],
            [plural(unit), days],
          ] as const,
      ),
    ),
    ago: new Set(lexicon.ago.split(' ')),
    many: new Set(lexicon.many.split(' ')),
    beforeYear: new Set(lexicon.beforeYear.split(' ')),
    beforeMonth: new Set(lexicon.beforeMonth.split(' ')),
    phrases: Map.groupBy(rows, ({ words }) => words[0] ?? ''),
  }
  compiled.set(lexicon, fresh)
  return fresh
}
const compiled = new WeakMap<BackgroundLexicon, CompiledBackground>()

function plural(unit: string): string {
  return unit.endsWith('y') && unit !== 'day' ? `${unit.slice(0, -1)}ies` : `${unit}s`
}
