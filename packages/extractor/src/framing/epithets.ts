import type { AttributionClaim } from '@parallax/model'
import type { FrameReading, FramedText, FramingMeasure } from './measure.ts'
import { compileRoles } from './roles-lexicon.ts'

/** One sort of epithet: endings behind a hyphen, all names before them or those given; and words of their own. */
export type EpithetRow = {
  readonly sort: 'control' | 'backing' | 'tie' | 'distance'
  readonly endings: string
  readonly before?: string
  readonly words?: string
}

/**
 * What sources are tied to: every epithet in the words for a source ("the Red-Front-run health ministry", "the self-styled
 * governor"). `about` is what it stands before, in lower case; `sort` whether it tells of control, backing, another tie, or
 * keeps at a distance; `attribution` the claim whose source it is.
 */
export const epithets: FramingMeasure = {
  id: 'epithets',
  read: (text) =>
    text.attributions.flatMap((claim) =>
      claim.sourceSpans.flatMap((span) => readSource(text, claim, widened(text.analysis.text, span))),
    ),
}

function readSource(
  text: FramedText,
  claim: AttributionClaim,
  [start, end]: readonly [number, number],
): FrameReading[] {
  const words = [...text.analysis.text.slice(start, end).matchAll(WORD)]
  return words.flatMap((match, at) => {
    const sort = sortOf(match[0].toLowerCase(), compileEpithets(text.language.framing.epithets))
    const about = sort === null ? '' : targetOf(words.slice(at + 1), text)
    if (sort === null || about === '') return []
    const first = start + match.index
    return [
      {
        start: first,
        end: first + match[0].length,
        value: match[0].toLowerCase(),
        about,
        fields: { sort, attribution: claim.id },
      },
    ]
  })
}

/** A source with what hyphens tie to it: taggers take "run" and "held" for verbs, and the source starts or ends there. */
function widened(text: string, [start, end]: readonly [number, number]): [number, number] {
  const before = text.slice(text.lastIndexOf(' ', start - 2) + 1, start)
  const tied = before.length < WIDEST && /^[\p{L}\p{N}.'’]+(?:-[\p{L}\p{N}]+)+ $/u.test(before)
  const behind =
    text[end] === '-'
      ? /^(?:-[\p{L}\p{N}]+)+(?: [\p{L}\p{N}'’]+){0,5}/u.exec(text.slice(end, end + WIDEST))?.[0].length
      : undefined
  return [tied ? start - before.length : start, end + (behind ?? 0)]
}
const WIDEST = 80

/** Words with what hyphens join to them, and marks. */
const WORD = /[\p{L}\p{N}.'’]+(?:-[\p{L}\p{N}.'’]+)*|[^\s\p{L}\p{N}]/gu

function sortOf(word: string, { byWord, byEnding }: CompiledEpithets): EpithetRow['sort'] | null {
  const cut = word.lastIndexOf('-')
  if (byWord.has(word) || cut < 1) return byWord.get(word) ?? null
  const rows = byEnding.get(word.slice(cut + 1)) ?? []
  return rows.findLast(({ before }) => before === undefined || before === word.slice(0, cut))?.sort ?? null
}

type CompiledEpithets = {
  readonly byWord: ReadonlyMap<string, EpithetRow['sort']>
  readonly byEnding: ReadonlyMap<string, readonly EpithetRow[]>
}

/** Compiles once per table object: the tables are constants. */
function compileEpithets(rows: readonly EpithetRow[]): CompiledEpithets {
  const known = compiled.get(rows)
  if (known) return known
  const endings = rows.flatMap((row) => row.endings.split(/\s+/).map((ending) => ({ ending, row })))
  const fresh: CompiledEpithets = {
    byWord: new Map(rows.flatMap(({ sort, words = '' }) => words.split(/\s+/).map((word) => [word, sort] as const))),
    byEnding: new Map(
      [...Map.groupBy(endings, ({ ending }) => ending)].map(([ending, own]) => [ending, own.map(({ row }) => row)]),
    ),
  }
  compiled.set(rows, fresh)
  return fresh
}
const compiled = new WeakMap<readonly EpithetRow[], CompiledEpithets>()

/** What the epithet stands before, up to a preposition or a mark. */
function targetOf(words: readonly RegExpExecArray[], { language }: FramedText): string {
  const own = words.map(([word]) => word.toLowerCase())
  const { joints } = compileRoles(language.framing.roles)
  const cut = own.findIndex((word) => !/^[\p{L}\p{N}]/u.test(word) || joints.has(word))
  return (cut < 0 ? own : own.slice(0, cut)).slice(0, MOST_WORDS).join(' ')
}
const MOST_WORDS = 5
