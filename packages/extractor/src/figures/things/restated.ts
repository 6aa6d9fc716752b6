import type { Counted } from '../counted/read-counted.ts'
import { type Draft, type Line, at } from '../draft.ts'
import type { FigureLexicon } from '../lexicon.ts'
import { governingVerb, subjectOf } from '../syntax/subject.ts'
import { isDeal } from './referents.ts'
import { runText } from './run-text.ts'
import { TIMES, isMoney } from './thing.ts'

/** A measured figure, what was made of it, and the figure before it in its sentence. */
type Told = {
  readonly own: Counted
  readonly draft: Draft
  readonly before: Counted | undefined
  readonly draftBefore: Draft | undefined
  readonly lexicon: FigureLexicon
}

/** Atoms between a figure and the change of it that is told behind. */
const REACH = 24

/** "made 400 cars, a 12 percent drop from April", "worth $40m, or $8m a year": the thing just told, of which more is said; null else. */
export function restated(line: Line, told: Told): string | null {
  return changed(line, told) ?? risen(line, told) ?? reckoned(line, told) ?? term(line, told)
}

/** The change stands beside what changed: the figure before it, else the subject of a verb of change. */
function changed(line: Line, { own, draft, before, draftBefore, lexicon }: Told): string | null {
  const { changes, numbers } = lexicon
  const noun = own.phrase.head
  if (own.rules[0] !== 'what.noun-behind' || !changes.nouns.has(at(line, noun))) return null
  const article = line[draft.first - 1]?.pos === 'ADJ' ? draft.first - 2 : draft.first - 1
  if (!numbers.articles.has(at(line, article)) || !APART.has(at(line, article - 1))) return null
  if (before && draftBefore) return draft.first - draftBefore.last < REACH && before.what ? before.what : null
  const verb = governingVerb(line, article, lexicon)
  const run = changes.verbs.has(at(line, verb)) ? subjectOf(line, verb, lexicon) : null
  return run && runText(line, run, lexicon)
}

/** "reached $3bn, up 6 percent from May": by how much the figure before it rose. */
function risen(line: Line, { draft, before, draftBefore, lexicon }: Told): string | null {
  if (!before?.what || !draftBefore || draft.unit !== 'percent') return null
  const particle = draft.first - 1
  const apart = lexicon.changes.upDown.has(at(line, particle)) && APART.has(at(line, particle - 1))
  return apart && draft.first - draftBefore.last < REACH && clear(line, draftBefore.last, particle) ? before.what : null
}

/** Whether no verb stands between two figures, so that the later one goes on with the earlier. */
const clear = (line: Line, from: number, to: number): boolean =>
  line.slice(from, to).every(({ pos }) => pos !== 'VERB' && pos !== 'AUX')

const APART = new Set([',', '-', '–', '—', '(', ':'])

/** "the $40m (over five years) that Lenn was paid", "pegged it at $40m over five years": the time of that sum. */
function term(line: Line, { own, draft, before, draftBefore, lexicon }: Told): string | null {
  if (!before?.what || !draftBefore || !TIMES.has(draft.unit) || !isMoney(draftBefore.unit)) return null
  if (!lexicon.things.spanning.has(at(line, draft.first - 1)) && !lexicon.things.spanning.has(at(line, draft.first)))
    return null
  const first = lexicon.things.spanning.has(at(line, draft.first - 1)) ? draft.first - 1 : draft.first
  const bracketed = at(line, first - 1) === '(' && draftBefore.last === first - 1
  const dealt = own.what === '' || isDeal(before.what.split(' ').at(-1) ?? '', lexicon)
  return bracketed || (dealt && draftBefore.last === first) ? before.what : null
}

/** "$40m over five years, or $8m a year", "$40m or $8m a year": the same sum by the year. */
function reckoned(line: Line, { own, draft, before, draftBefore, lexicon }: Told): string | null {
  if (!before?.what || !draftBefore || !isMoney(draft.unit) || draft.unit !== draftBefore.unit) return null
  const yearly = draft.rate !== null || own.what.split(' ').some((word) => lexicon.deeds.rated.has(word))
  if (!yearly || draftBefore.rate) return null
  let or = draft.first - 1
  if (lexicon.numbers.articles.has(at(line, or))) or--
  if (!lexicon.ranges.or.has(at(line, or))) return null
  return clear(line, draftBefore.last, or) ? before.what : null
}
