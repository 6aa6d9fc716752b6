import { type Line, at, glued } from '../draft.ts'
import type { FigureLexicon } from '../lexicon.ts'
import type { AtomRange } from './place.ts'

/** No words for a time are longer: "2:30 p.m. local time on Tuesday, 14 May 2024". */
const LONGEST = 14

/** "Tuesday evening", "22 April", "April 22, 2013", "2 p.m. on Tuesday", "noon": the words for a time that begin at `from`. */
export function timeAt(line: Line, from: number, lexicon: FigureLexicon): AtomRange | null {
  let last = from
  let named = false
  while (last < from + LONGEST) {
    const part = partAt(line, last, lexicon)
    if (!part) break
    named ||= part.named
    last = part.end
  }
  return named ? { first: from, last } : null
}

/** One part of a time: where it ends, and whether it names a time by itself ("Tuesday" does, "22" does not). */
type Part = { readonly end: number; readonly named: boolean }

function partAt(line: Line, index: number, lexicon: FigureLexicon): Part | null {
  const { times, filters, numbers } = lexicon
  const atom = line[index]
  if (!atom) return null
  const clock = clockEnd(line, index, lexicon)
  if (clock > index) return { end: clock, named: true }
  const large = atom.text !== atom.lower
  if (times.days.has(atom.lower) && (large || times.relativeDays.has(atom.lower)))
    return { end: index + 1, named: true }
  if (atom.kind === 'number' && atom.text.length <= 4) return { end: index + 1, named: atom.text.length === 4 }
  if (times.dayParts.has(atom.lower) || filters.zones.has(atom.lower)) return { end: index + 1, named: false }
  // "on Tuesday", "the evening of 22 April", "noon, 4 May": what joins two parts of one time.
  const joins = times.openers.has(atom.lower) || atom.lower === numbers.partitive || atom.lower === ','
  const further = joins ? partAt(line, index + 1, lexicon) : null
  return further && (further.named || atom.lower !== ',') ? further : null
}

/** Index behind a clock time that begins at `index`: "2 p.m.", "14:30", "noon"; `index` where none does. */
function clockEnd(line: Line, index: number, { times, filters }: FigureLexicon): number {
  if (times.noons.has(at(line, index))) return index + 1
  if (line[index]?.kind !== 'number') return index
  const minutes =
    times.clockMarks.has(at(line, index + 1)) && glued(line, index + 1) && line[index + 2]?.kind === 'number'
  const digits = minutes ? index + 3 : index + 1
  if (times.halves.has(at(line, digits))) return digits + 1
  return minutes || filters.zones.has(at(line, digits)) ? digits : index
}
