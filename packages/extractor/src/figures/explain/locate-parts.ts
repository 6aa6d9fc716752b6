import type { AttributionClaim } from '@parallax/model'
import type { Line } from '../draft.ts'
import type { ReadFigure } from '../extract-figures.ts'

/** What a stretch of a sentence is to a claim. */
type PartRole = 'hedge' | 'number' | 'unit' | 'what' | 'place' | 'as-of' | 'source' | 'cue'

/** A stretch of the article that a claim rests on; half-open UTF-16 offsets into the text or title it stands in. */
export type Part = { readonly role: PartRole; readonly start: number; readonly end: number }

/** The stretches of the sentence that made a figure what it is, in order, none overlapping. */
export function locateParts({ claim, line, figure }: ReadFigure, attribution: AttributionClaim | undefined): Part[] {
  const { first, numberFirst, numberLast, last } = figure.draft
  const parts: Part[] = [
    ...range(line, 'hedge', [first, signFirst(line, figure)]),
    ...range(line, 'unit', [signFirst(line, figure), numberFirst]),
    ...range(line, 'number', [numberFirst, numberLast]),
    ...range(line, 'unit', [numberLast, last]),
    ...spans('source', attribution?.sourceSpans ?? []),
    ...spans('cue', attribution?.cueSpans ?? []),
    ...(claim.place ? [{ role: 'place' as const, start: claim.place.start, end: claim.place.end }] : []),
    ...phrase(line, 'as-of', claim.asOf?.text ?? ''),
    ...words(line, claim.what, figure.draft.first),
  ]
  return parts.reduce(keepApart, []).sort((a, b) => a.start - b.start)
}

/** Where the currency sign before the number begins; the number itself where none stands. */
function signFirst(line: Line, { draft }: ReadFigure['figure']): number {
  if (!draft.rules.includes('unit.currency-before')) return draft.numberFirst
  let first = Math.max(draft.first, draft.numberFirst - 1)
  while (first > draft.first && line[first]?.spaced === false) first--
  return first
}

/** Earlier parts are surer: what overlaps one of them is left out. */
const keepApart = (kept: Part[], part: Part): Part[] =>
  part.end <= part.start || kept.some(({ start, end }) => start < part.end && part.start < end) ? kept : [...kept, part]

const range = (line: Line, role: PartRole, [first, last]: readonly [number, number]): Part[] => {
  const [opens, closes] = [line[first], line[last - 1]]
  return opens && closes && first < last ? [{ role, start: opens.start, end: closes.end }] : []
}

const spans = (role: PartRole, given: readonly (readonly [number, number])[]): Part[] =>
  given.map(([start, end]) => ({ role, start, end }))

/** The words of a time, one behind the other. */
function phrase(line: Line, role: PartRole, text: string): Part[] {
  const wanted = text.toLowerCase().replaceAll(/\s+/g, '')
  if (!wanted) return []
  for (let first = 0; first < line.length; first++) {
    let read = ''
    for (let last = first; last < line.length && read.length < wanted.length; last++) {
      read += line[last]?.lower ?? ''
      if (read === wanted) return range(line, role, [first, last + 1])
    }
  }
  return []
}

/** The words that say what is counted, each at the place nearest to the number. */
function words(line: Line, what: string, near: number): Part[] {
  return what.split(/[\s-]+/).flatMap((word) => {
    const places = line.flatMap((atom, index) => (atom.lower.replace(/'s$/, '') === word ? [index] : []))
    const nearest = places.sort((a, b) => Math.abs(a - near) - Math.abs(b - near))[0]
    return nearest === undefined ? [] : range(line, 'what', [nearest, nearest + 1])
  })
}
