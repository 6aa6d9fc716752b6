import { type Line, at } from '../draft.ts'
import type { FigureLexicon } from '../lexicon.ts'

/** Where a count holds: "in Bener Meriah" within its clause; offsets into the analysed text. */
export function findPlace(
  line: Line,
  from: number,
  { counts, times, filters }: FigureLexicon,
): { first: number; last: number } | null {
  for (let index = from; index < Math.min(line.length, from + 14); index++) {
    const atom = line[index]
    if (!atom || atom.lower === ';' || atom.lower === '.' || atom.lower === ':') return null
    if (index > from && (atom.kind === 'number' || (atom.pos === 'NUM' && atom.lower !== 'one'))) return null
    if (counts.clauseOpeners.has(atom.lower) || atom.lower === ',') return null
    if (!counts.placeOpeners.has(atom.lower)) continue
    let first = index + 1
    while (filters.determiners.has(at(line, first)) || line[first]?.pos === 'ADJ') first++
    let last = first
    while (isName(line, last) && !times.days.has(at(line, last))) last++
    if (last > first) return { first, last }
  }
  return null
}

const isName = (line: Line, index: number): boolean => {
  const atom = line[index]
  return !!atom && atom.kind === 'word' && atom.text !== atom.lower && (atom.pos === 'PROPN' || atom.pos === 'NOUN')
}
