import { type Line, at } from '../draft.ts'
import type { FigureLexicon } from '../lexicon.ts'
import { governingVerb } from '../syntax/subject.ts'

/** Half-open range of atoms. */
export type AtomRange = { readonly first: number; readonly last: number }

/** How far behind what is counted its place may stand. */
const REACH = 16

/**
 * Where a count holds: "in Bener Meriah" behind it, also within "when a bridge collapsed in Lagos", else the "In Aru,"
 * that opens the sentence. Names, and the few nouns that stand for a place named before ("in the capital").
 */
export function findPlace(line: Line, from: number, lexicon: FigureLexicon): AtomRange | null {
  return placeBehind(line, from, lexicon) ?? openingPlace(line, lexicon)
}

function placeBehind(line: Line, from: number, lexicon: FigureLexicon): AtomRange | null {
  const { counts, numbers } = lexicon
  for (let index = from; index < Math.min(line.length, from + REACH); index++) {
    const atom = line[index]
    if (!atom || STOPS.has(atom.lower) || counts.relatives.has(atom.lower)) return null
    // The next figure has a place of its own, unless it shares the predicate: "14 soldiers and six civilians died in Aru".
    const isNumber = atom.kind === 'number' || atom.pos === 'NUM'
    if (isNumber && at(line, index - 1) !== numbers.joiner) return null
    // "hurt dozens and damaged houses in Aru": what is joined on and befell nobody has its own place.
    const joined = atom.lower === numbers.joiner && line[index + 1]?.pos === 'VERB'
    if (joined && !counts.verbs.has(at(line, index + 1))) return null
    const place = counts.placeOpeners.has(atom.lower) ? placeAt(line, index + 1, lexicon) : null
    if (place) return place
  }
  return null
}

const STOPS = new Set([';', '.', ':', ',', '"'])

function openingPlace(line: Line, lexicon: FigureLexicon): AtomRange | null {
  if (!lexicon.counts.placeOpeners.has(at(line, 0))) return null
  const place = placeAt(line, 1, lexicon)
  return place && at(line, place.last) === ',' ? place : null
}

/** Words between the place of an event and the verb of what it did. */
const NEAR = 8

/** "A blast in Orle killed 12": the place stands between the event and its verb; "a gunman in Orle" is only from there. */
export function placeOfEvent(line: Line, first: number, lexicon: FigureLexicon): AtomRange | null {
  const verb = governingVerb(line, first, lexicon)
  if (verb < 0 || !lexicon.counts.verbs.has(at(line, verb))) return null
  for (let index = verb - 1; index >= Math.max(0, verb - NEAR); index--) {
    if (line[index]?.kind === 'mark' || line[index]?.pos === 'VERB') return null
    const event = lexicon.counts.placeOpeners.has(at(line, index)) && isEvent(line, index - 1, lexicon)
    const place = event ? placeAt(line, index + 1, lexicon) : null
    if (place) return place.last === verb ? place : null
  }
  return null
}

/** A noun for something that happens, and nobody. */
const isEvent = (line: Line, index: number, { counts, things, units }: FigureLexicon): boolean =>
  counts.deeds.has(at(line, index)) ||
  counts.nouns.get(at(line, index)) === 'strikes' ||
  units.shakings.has(at(line, index)) ||
  counts.disasters.has(at(line, index)) ||
  (line[index]?.pos === 'NOUN' && things.eventEndings.test(at(line, index)))

/** A name written large, its articles and adjectives before it left out; or "the capital". */
function placeAt(line: Line, from: number, { filters, times, counts }: FigureLexicon): AtomRange | null {
  let first = from
  while (
    first < from + 4 &&
    (filters.determiners.has(at(line, first)) || (line[first]?.pos === 'ADJ' && !isLarge(line, first)))
  )
    first++
  let last = first
  while (last < first + 6 && isLarge(line, last) && !times.days.has(at(line, last))) last++
  if (last > first) return { first, last: counts.places.has(at(line, last)) ? last + 1 : last }
  return first > from && counts.places.has(at(line, first)) ? { first: first - 1, last: first + 1 } : null
}

const isLarge = (line: Line, index: number): boolean => {
  const atom = line[index]
  return (
    !!atom &&
    atom.kind === 'word' &&
    atom.text !== atom.lower &&
    (atom.pos === 'PROPN' || atom.pos === 'NOUN' || atom.pos === 'ADJ')
  )
}
