import { type Draft, type Line, at } from '../draft.ts'
import type { FigureLexicon } from '../lexicon.ts'
import { phraseText, readNounPhrase } from './noun-phrase.ts'

type Thing = { text: string; rule: string }
/** The tables, and the atoms that other figures of the line hold. */
type ThingPlace = { readonly lexicon: FigureLexicon; readonly taken: ReadonlySet<number> }

/** What money, a share, a span of time or a measure is of: the noun it stands before, is put to, or is said of. */
export function findThing(line: Line, draft: Draft, { lexicon, taken }: ThingPlace): Thing {
  const place = { lexicon, taken }
  const found =
    scaleThing(line, draft, place) ??
    nounBehind(line, draft, lexicon) ??
    distance(line, draft, lexicon) ??
    elapsed(line, draft, lexicon) ??
    purpose(line, draft, lexicon) ??
    nounBefore(line, draft, place) ??
    subject(line, draft, place)
  return found ?? { text: '', rule: 'what.none' }
}

/** "a 6.1-magnitude quake", "a quake of magnitude 6": the quake's magnitude. */
function scaleThing(line: Line, draft: Draft, place: ThingPlace): Thing | null {
  if (draft.unit !== 'magnitude') return null
  const phrase = readNounPhrase(line, draft.last, place.lexicon)
  const noun = phrase.head >= 0 ? at(line, phrase.head) : nounBefore(line, draft, place)?.text
  return { text: noun ? `${noun} magnitude` : 'magnitude', rule: 'what.magnitude' }
}

/** "$70 million contract", "two-week shutdown", "eight-year, $160 million offer", "28 per cent stake". */
function nounBehind(line: Line, draft: Draft, lexicon: FigureLexicon): Thing | null {
  let from = draft.last
  if (at(line, from) === lexicon.numbers.partitive) {
    const phrase = readNounPhrase(line, from, lexicon)
    return phrase.head < 0 ? null : { text: phrase.text, rule: 'what.of' }
  }
  // Another figure may stand between: an eight-year, $160 million offer.
  if (at(line, from) === ',' && draft.unit !== 'percent') {
    const gap = figureGap(line, from + 1)
    if (gap < 0) return null
    from = gap
  }
  if (isTimeUnit(draft.unit) && at(line, draft.last - 2) !== '-' && from === draft.last) return null
  const phrase = readNounPhrase(line, from, lexicon)
  return phrase.head < 0 || phrase.opening > from ? null : { text: phrase.text, rule: 'what.noun-behind' }
}

/** Index behind a number with its signs and scale words at `index`; -1 where none stands. */
function figureGap(line: Line, index: number): number {
  let next = index
  let digits = false
  for (; next < index + 6; next++) {
    const atom = line[next]
    if (!atom) return -1
    if (atom.kind === 'number' || atom.pos === 'NUM') digits = true
    else if (atom.kind === 'word' && !(digits && !atom.spaced)) break
  }
  return digits ? next : -1
}

const isTimeUnit = (unit: string | null): boolean => TIMES.has(unit ?? '')
const TIMES = new Set(['s', 'min', 'h', 'd', 'wk', 'mo', 'a'])
const LENGTHS = new Set(['km', 'mi', 'm', 'ft', 'yd', '[nmi_i]'])

/** "72 km southwest of Arle", "36 miles from the coast". */
function distance(line: Line, draft: Draft, lexicon: FigureLexicon): Thing | null {
  if (!LENGTHS.has(draft.unit ?? '')) return null
  for (let index = draft.last; index < draft.last + 14; index++) {
    const word = at(line, index)
    if (word === 'of' || word === 'from' || word === 'off') {
      const phrase = readNounPhrase(line, index + 1, lexicon)
      // The place is the name, not the "town" before it.
      const named = at(line, phrase.end) === 'of' ? readNounPhrase(line, phrase.end + 1, lexicon) : phrase
      const best = named.head >= 0 ? named : phrase
      return best.head < 0 ? null : { text: `distance from ${best.text}`, rule: 'what.distance' }
    }
    if (!word || (line[index]?.kind === 'mark' && !BRACKETS.has(word)) || line[index]?.pos === 'VERB') return null
  }
  return null
}

const BRACKETS = new Set(['(', ')', '-'])

/** "two weeks after the collapse", "one day since". */
function elapsed(line: Line, draft: Draft, lexicon: FigureLexicon): Thing | null {
  if (!isTimeUnit(draft.unit) || !SINCE.has(at(line, draft.last))) return null
  const phrase = readNounPhrase(line, draft.last + 1, lexicon)
  return phrase.head < 0 ? null : { text: `since ${at(line, phrase.head)}`, rule: 'what.elapsed' }
}

const SINCE = new Set(['after', 'since'])

/** "$5 billion for a border wall", "4 percent in turnout", "€1m in aid". */
function purpose(line: Line, draft: Draft, lexicon: FigureLexicon): Thing | null {
  const from = behindConversion(line, draft.last)
  if (isTimeUnit(draft.unit) || !lexicon.counts.purposes.has(at(line, from))) return null
  if (draft.unit === 'percent' || LENGTHS.has(draft.unit ?? '')) return null
  const phrase = readNounPhrase(line, from + 1, lexicon)
  if (phrase.head < 0) return null
  // "in funding for the wall": what the money is for says more than "funding" alone.
  const further = lexicon.counts.purposes.has(at(line, phrase.end))
    ? readNounPhrase(line, phrase.end + 1, lexicon)
    : null
  const text = further && further.head >= 0 ? `${further.text} ${phrase.text}` : phrase.text
  return { text, rule: 'what.purpose' }
}

/** Index behind a conversion in brackets: "NGN 40bn (US$27m) for flood victims". */
function behindConversion(line: Line, index: number): number {
  if (at(line, index) === ')') return index + 1
  if (at(line, index) !== '(') return index
  for (let next = index + 1; next < index + 9; next++) if (at(line, next) === ')') return next + 1
  return index
}

/** "a depth of 10 km", "offer as high as $5m", "contract worth $5m": the noun right before, over a link. */
function nounBefore(line: Line, draft: Draft, { lexicon, taken }: ThingPlace): Thing | null {
  let index = draft.first - 1
  let steps = 0
  while (index >= 0 && steps < 5 && !isNoun(line, index, taken)) {
    const atom = line[index]
    if (!atom || (atom.pos === 'VERB' && atom.lower !== 'worth') || atom.pos === 'PRON') return null
    if (atom.kind === 'mark' && !BRACKETS.has(atom.lower)) return null
    index--
    steps++
  }
  return index >= 0 && steps < 5 && isNoun(line, index, taken)
    ? { text: runBefore(line, index, lexicon), rule: 'what.noun-before' }
    : null
}

/** The first noun phrase of the clause: "Turnout fell 4.2 points". */
function subject(line: Line, draft: Draft, { lexicon, taken }: ThingPlace): Thing | null {
  for (let index = draft.first - 1; index >= Math.max(0, draft.first - 16); index--) {
    const atom = line[index]
    if (!atom || lexicon.counts.clauseOpeners.has(atom.lower)) return null
    if (isNoun(line, index, taken)) return { text: runBefore(line, index, lexicon), rule: 'what.subject' }
  }
  const behind = readNounPhrase(line, draft.last, lexicon)
  return behind.head < 0 ? null : { text: behind.text, rule: 'what.near' }
}

const isNoun = (line: Line, index: number, taken: ReadonlySet<number>): boolean => {
  const pos = line[index]?.pos
  return (pos === 'NOUN' || pos === 'PROPN') && !taken.has(index)
}

/** The run of nouns and adjectives that ends at `index`. */
function runBefore(line: Line, index: number, lexicon: FigureLexicon): string {
  let first = index
  while (first > Math.max(0, index - 5) && ['NOUN', 'PROPN', 'ADJ'].includes(line[first - 1]?.pos ?? '')) first--
  return phraseText(line, [first, index + 1], lexicon)
}
