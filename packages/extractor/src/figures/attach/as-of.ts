import type { AsOf } from '@parallax/model'
import { type Line, at, reads } from '../draft.ts'
import type { FigureLexicon } from '../lexicon.ts'
import type { AtomRange } from './place.ts'
import type { Figure } from './relations.ts'
import { timeAt } from './time-words.ts'

/** When a figure holds, by the words that say so. */
type AsOfWords = AtomRange & { readonly relation: AsOf['relation'] }

/** How far from its figure the time may stand. */
const REACH = 18

/** How far before "since" the word may stand that makes it "the first since". */
const FIRST_SINCE = 7

/**
 * As of when a figure holds: "since April", "by 22 April", "as of 2 p.m. on Tuesday", "so far"; for the value of a total
 * also "rose to 14 on Tuesday"; and the time at which it was said. The time of the event ("were killed on Tuesday") is
 * none. Null where the sentence does not tell.
 */
export function findAsOf(line: Line, figure: Figure, lexicon: FigureLexicon): AsOfWords | null {
  const told = stated(line, figure, lexicon) ?? opening(line, lexicon)
  // What a total rose from was so before anybody spoke.
  const former = at(line, figure.draft.first - 1) === lexicon.ranges.from
  return told ?? (former ? null : announced(line, lexicon))
}

function stated(line: Line, { draft, counted }: Figure, lexicon: FigureLexicon): AsOfWords | null {
  const { times, ranges } = lexicon
  const total = counted.rules.some((rule) => rule.startsWith('kind.total') || rule === 'kind.inherited')
  for (let index = draft.last; index < Math.min(line.length, draft.last + REACH); index++) {
    // The next figure has a time of its own, unless it is only what this one rose from.
    const next = line[index]?.kind === 'number' && at(line, index - 1) !== ranges.from
    const soFar = times.soFar.find((phrase) => reads(line, index, phrase))
    if (soFar && !next) return { first: index, last: index + soFar.length, relation: 'so-far' }
    if (next || leavesClause(line, index, lexicon)) return null
    const earlier = timeBefore(line, index, lexicon)
    if (earlier && total && index === draft.last) return { ...earlier, relation: 'at' }
    const opened = openedAt(line, index, lexicon)
    if (!opened || (opened.bare && !(total && ownsDay(line, draft.first, lexicon)))) continue
    return opened.words
  }
  return null
}

/** Words that open a time, and the time behind them; `bare` where the opener alone ("on") does not say "as of". */
function openedAt(line: Line, index: number, lexicon: FigureLexicon): { words: AsOfWords; bare: boolean } | null {
  const opener = lexicon.times.openers.get(at(line, index))?.find(({ phrase }) => reads(line, index, phrase))
  if (!opener || (opener.means === 'since' && isFirstSince(line, index, lexicon))) return null
  const time = timeAt(line, index + opener.phrase.length, lexicon)
  if (!time) return null
  const words = { ...time, relation: opener.means, ...(opener.means === 'since' && { first: index }) }
  return { words, bare: opener.means === 'at' && opener.phrase.length === 1 }
}

/** A semicolon, or a word that opens a clause of its own and no time: what stands behind it is told of something else. */
const leavesClause = (line: Line, index: number, { counts, times, numbers }: FigureLexicon): boolean =>
  at(line, index) === ';' ||
  (at(line, index) === ',' && at(line, index + 1) === numbers.joiner) ||
  counts.relatives.has(at(line, index)) ||
  (counts.clauseOpeners.has(at(line, index)) && !times.openers.has(at(line, index)))

/** "the worst toll since 1998" says how long nothing was worse, not since when was counted. */
function isFirstSince(line: Line, since: number, { times }: FigureLexicon): boolean {
  for (let index = since - 1; index >= Math.max(0, since - FIRST_SINCE); index--)
    if (times.superlatives.has(at(line, index)) || times.superlativeEnding.test(at(line, index))) return true
  return false
}

/** "As of Tuesday, 12 people were missing", "By 7 p.m. 60 had been held"; "On Tuesday, 12 died" dates the event. */
function opening(line: Line, lexicon: FigureLexicon): AsOfWords | null {
  const opened = openedAt(line, 0, lexicon)
  return opened && !opened.bare ? opened.words : null
}

/** "rose to 14 from 12 on Tuesday" dates the 14; "down from 35 on Sunday" and "rose from 17 on Monday" date their figure. */
const ownsDay = (line: Line, first: number, { ranges, changes }: FigureLexicon): boolean =>
  at(line, first - 1) !== ranges.from ||
  changes.upDown.has(at(line, first - 2)) ||
  !line.slice(Math.max(0, first - 5), first - 1).some(({ kind }) => kind === 'number')

/** "97 a day earlier". */
function timeBefore(line: Line, index: number, { units, times, numbers }: FigureLexicon): AtomRange | null {
  const unit = units.durations.has(at(line, index + 1)) && numbers.articles.has(at(line, index))
  return unit && times.earlier.has(at(line, index + 2)) ? { first: index, last: index + 3 } : null
}

/** ", police said on Monday", "the hospital said at noon": the time of speaking dates what is said. */
function announced(line: Line, lexicon: FigureLexicon): AsOfWords | null {
  for (let index = line.length - 1; index >= Math.max(0, line.length - 12); index--) {
    // "was reported at noon" is the event's time, and nobody's words.
    if (!lexicon.times.saying.has(at(line, index)) || lexicon.counts.be.has(at(line, index - 1))) continue
    const on = lexicon.times.openers.has(at(line, index + 1)) ? 1 : 0
    const time = timeAt(line, index + 1 + on, lexicon)
    return time ? { ...time, relation: 'at' } : null
  }
  return null
}
