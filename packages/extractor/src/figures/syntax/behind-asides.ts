import { type Line, at } from '../draft.ts'
import type { FigureLexicon } from '../lexicon.ts'

/** Asides behind one figure: a conversion, a rate, a time and who gave it; more are not passed over. */
const MOST = 4

/** No aside of a newspaper is longer in words. */
const LONGEST = 6

/** Index behind a conversion in brackets: "NGN 40bn (US$27m) for flood victims"; it begins at `index`, or ends there. */
export function behindConversion(line: Line, index: number): number {
  if (at(line, index) === ')') return index + 1
  if (at(line, index) !== '(') return index
  for (let next = index + 1; next < index + 9; next++) if (at(line, next) === ')') return next + 1
  return index
}

/** Index behind what may part a sum from what it is for: "$5m (£4m) a year over two years | on parks". */
export function behindAsides(line: Line, index: number, lexicon: FigureLexicon): number {
  let here = index
  for (let aside = 0; aside < MOST; aside++) {
    const next = behindTime(line, behindConversion(line, here), lexicon)
    if (next === here) return here
    here = next
  }
  return here
}

/** Index behind a time or a rate at `index`: "a year", "last May", "on Tuesday", "over the past two years", "in 2014". */
function behindTime(line: Line, index: number, lexicon: FigureLexicon): number {
  let timed = false
  let next = index
  for (; next < index + LONGEST; next++) {
    const atom = line[next]
    if (!atom) break
    const time = isTime(line, next, lexicon)
    // A time is closed by its noun, so that a further preposition belongs to what comes next.
    const opens = !timed && OPENING_TAGS.has(atom.pos) && !lexicon.counts.relatives.has(atom.lower)
    if (!time && !opens && atom.kind !== 'number') break
    if (time) timed = true
    else if (timed) break
  }
  return timed ? next : index
}

const OPENING_TAGS = new Set(['ADP', 'DET', 'ADJ', 'NUM', 'SCONJ', 'SYM'])

const isTime = (line: Line, index: number, { filters, times, syntax }: FigureLexicon): boolean => {
  const { kind, lower = '', text = '' } = line[index] ?? {}
  if (kind === 'number') return YEAR.test(text) && line[index + 1]?.pos !== 'NOUN'
  return filters.weekdays.has(lower) || syntax.unitNouns.has(lower) || (times.days.has(lower) && text !== lower)
}

const YEAR = /^(?:19|20)\d\d$/
