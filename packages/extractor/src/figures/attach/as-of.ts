import type { AsOf } from '@parallax/model'
import { type Line, at } from '../draft.ts'
import type { FigureLexicon } from '../lexicon.ts'
import type { AtomRange } from './place.ts'
import type { Figure } from './relations.ts'

/** When a figure holds, by the words that say so. */
type AsOfWords = AtomRange & { readonly relation: AsOf['relation'] }

/** How far from its figure the time may stand. */
const REACH = 18

/**
 * As of when a figure holds: "since April", "by 22 April", "as of Tuesday evening", "so far"; for the value of a total
 * also "rose to 14 on Tuesday"; and the day on which it was said. The time of the event ("were killed on Tuesday") is
 * none. Null where the sentence does not tell.
 */
export function findAsOf(line: Line, figure: Figure, lexicon: FigureLexicon): AsOfWords | null {
  return stated(line, figure, lexicon) ?? opening(line, lexicon) ?? announced(line, lexicon)
}

function stated(line: Line, { draft, counted }: Figure, lexicon: FigureLexicon): AsOfWords | null {
  const { times, ranges } = lexicon
  const total = counted.rules.some((rule) => rule.startsWith('kind.total') || rule === 'kind.inherited')
  for (let index = draft.last; index < Math.min(line.length, draft.last + REACH); index++) {
    const word = at(line, index)
    // The next figure has a time of its own, unless it is only what this one rose from.
    if (word === ';' || (line[index]?.kind === 'number' && at(line, index - 1) !== ranges.from)) return null
    const soFar = times.soFar.find((phrase) => phrase.every((part, offset) => at(line, index + offset) === part))
    if (soFar) return { first: index, last: index + soFar.length, relation: 'so-far' }
    const earlier = timeBefore(line, index, lexicon)
    if (earlier && total && index === draft.last) return { ...earlier, relation: 'at' }
    const opener = times.openers
      .get(word)
      ?.find(({ phrase }) => phrase.every((part, offset) => at(line, index + offset) === part))
    if (
      !opener ||
      (opener.means === 'at' && opener.phrase.length === 1 && !(total && ownsDay(line, draft.first, lexicon)))
    )
      continue
    const time = timeAt(line, index + opener.phrase.length, lexicon)
    if (time) return { ...(opener.means === 'since' ? { ...time, first: index } : time), relation: opener.means }
  }
  return null
}

/** "As of Tuesday, 12 people were missing", "Since January, 60 have been held"; "On Tuesday, 12 died" dates the event. */
function opening(line: Line, lexicon: FigureLexicon): AsOfWords | null {
  for (const { phrase, means } of lexicon.times.openers.get(at(line, 0)) ?? []) {
    const reads = phrase.every((part, offset) => at(line, offset) === part)
    const time = reads && (means !== 'at' || phrase.length > 1) ? timeAt(line, phrase.length, lexicon) : null
    if (time) return { ...(means === 'since' ? { ...time, first: 0 } : time), relation: means }
  }
  return null
}

/** "rose to 14 from 12 on Tuesday" dates the 14; "down from 35 on Sunday" dates the 35. */
const ownsDay = (line: Line, first: number, { ranges, changes }: FigureLexicon): boolean =>
  at(line, first - 1) !== ranges.from || changes.upDown.has(at(line, first - 2))

/** "97 a day earlier". */
function timeBefore(line: Line, index: number, { units, times, numbers }: FigureLexicon): AtomRange | null {
  const unit = units.durations.has(at(line, index + 1)) && numbers.articles.has(at(line, index))
  return unit && times.earlier.has(at(line, index + 2)) ? { first: index, last: index + 3 } : null
}

/** ", police said on Monday": the day of speaking dates what is said. */
function announced(line: Line, lexicon: FigureLexicon): AsOfWords | null {
  for (let index = line.length - 1; index >= Math.max(0, line.length - 8); index--) {
    if (!lexicon.times.saying.has(at(line, index))) continue
    const on = lexicon.times.openers.has(at(line, index + 1)) ? 1 : 0
    const time = timeAt(line, index + 1 + on, lexicon)
    return time ? { ...time, relation: 'at' } : null
  }
  return null
}

/** "Tuesday evening", "22 April", "April 22, 2013", "2013", "11 pm on Sunday". */
function timeAt(line: Line, from: number, { times, filters }: FigureLexicon): AtomRange | null {
  let last = from
  let named = false
  for (; last < from + 6; last++) {
    const atom = line[last]
    if (!atom) break
    const day = times.days.has(atom.lower) && (atom.text !== atom.lower || times.relativeDays.has(atom.lower))
    if (day || (atom.kind === 'number' && atom.text.length === 4)) named = true
    const part = times.dayParts.has(atom.lower) || (atom.kind === 'number' && atom.text.length <= 4)
    const on = times.openers.has(atom.lower) && filters.weekdays.has(at(line, last + 1))
    if (!day && !part && !on) break
  }
  return named ? { first: from, last } : null
}
