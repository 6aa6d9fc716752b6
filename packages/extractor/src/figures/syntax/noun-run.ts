import { type Line, at, glued } from '../draft.ts'
import type { FigureLexicon } from '../lexicon.ts'

/** The words of a noun phrase, half-open, its head last; articles before it are left out. */
export type NounRun = { readonly first: number; readonly last: number }

/** No phrase of a newspaper is longer; a bound on what one search may cost. */
const LONGEST = 7

/** How many phrases may hang on one head: "prices of oil at the pump in the west". */
const DEEPEST = 4

/**
 * The noun phrase that ends right before `end`. What hangs on it by a preposition is passed over: in "prices at the
 * pump" the head is "prices". Null where a pronoun or no noun stands there.
 */
export function phraseBefore(line: Line, end: number, lexicon: FigureLexicon): NounRun | null {
  const run = runBefore(line, beforeBracket(line, beforeTime(line, end, lexicon)), lexicon)
  if (!run) return null
  const listed = listStart(line, run, lexicon)
  const whole = listed && climb(line, listed, lexicon)
  // "In Orle, workers and owners left": such a list hangs on nothing before it.
  const hangs =
    whole && whole !== listed && !lexicon.syntax.joining.has(at(line, opening(line, whole.first, lexicon) - 1))
  return hangs ? whole : climb(line, run, lexicon)
}

/** The first item of the list that ends with `last`: "rates for federal, state and local taxes"; null where it is no list behind a preposition. */
function listStart(line: Line, last: NounRun, lexicon: FigureLexicon): NounRun | null {
  let item: NounRun = last
  for (let count = 0; count < LONGEST_LIST; count++) {
    const link = opening(line, item.first, lexicon) - 1
    if (count > 0 && lexicon.syntax.joining.has(at(line, link))) return item
    if (at(line, link) !== (count === 0 ? lexicon.numbers.joiner : ',')) return null
    const end = count === 0 && at(line, link - 1) === ',' ? link - 1 : link
    const modifier = line[end - 1]?.pos === 'ADJ' ? { first: end - 1, last: end } : null
    const before = runBefore(line, end, lexicon) ?? modifier
    if (!before) return null
    item = before
  }
  return null
}

/** Longer lists are not gone back over. */
const LONGEST_LIST = 6

/** The phrase that the run hangs on by a preposition, and so on outward. */
function climb(line: Line, inner: NounRun, lexicon: FigureLexicon): NounRun {
  let run = inner
  for (let depth = 0; depth < DEEPEST; depth++) {
    const link = opening(line, run.first, lexicon) - 1
    // "the share of adults who smoke": behind the relative stands a verb, whatever the tagger says.
    const clause = link === run.first - 1 && lexicon.counts.personRelatives.has(at(line, link))
    if (!clause && !lexicon.syntax.joining.has(at(line, link))) break
    const outer = runBefore(line, beforeBracket(line, link), lexicon)
    if (!outer) break
    run = outer
  }
  return run
}

/** The nouns and adjectives right before `end`, the last of them a noun. */
export function runBefore(line: Line, end: number, lexicon: FigureLexicon): NounRun | null {
  let last = end
  while (last > 0 && QUOTES.has(at(line, last - 1))) last--
  if (!isNoun(line, last - 1, lexicon)) return null
  let first = last - 1
  while (first > Math.max(0, last - LONGEST) && belongs(line, first - 1, lexicon)) first--
  // A mark at the edge belongs to nobody.
  while (first < last - 1 && line[first]?.kind === 'mark') first++
  return { first, last }
}

/** Marks of quotation, which part no phrase. */
export const isQuote = (text: string): boolean => QUOTES.has(text)

const QUOTES = new Set(['"', "'", '”', '“', '’', '‘'])

/** Whether a noun that may head a phrase stands at `index`: days, dates and clock words head none. */
export function isNoun(line: Line, index: number, { filters, times, counts, syntax }: FigureLexicon): boolean {
  const atom = line[index]
  if (!atom || atom.kind !== 'word') return false
  const { lower } = atom
  if (filters.weekdays.has(lower) || filters.clock.has(lower) || syntax.unitNouns.has(lower)) return false
  if (counts.notNouns.has(lower) && atom.text === lower) return false
  if (filters.months.has(lower) && atom.text !== lower) return false
  if (times.days.has(lower) && atom.text !== lower) return false
  return (
    atom.pos === 'NOUN' ||
    atom.pos === 'PROPN' ||
    counts.persons.has(lower) ||
    counts.nouns.has(lower) ||
    isMistagged(line, index)
  )
}

/** "Median pay at the firm": behind an adjective and before a preposition the bare form of a verb is a noun. */
const isMistagged = (line: Line, index: number): boolean =>
  line[index]?.pos === 'VERB' &&
  line[index]?.lemma === line[index]?.lower &&
  ['DET', 'ADJ'].includes(line[index - 1]?.pos ?? '') &&
  ['ADP', 'AUX'].includes(line[index + 1]?.pos ?? '')

/** Whether the atom at `index` may stand within a run, before its head. */
function belongs(line: Line, index: number, lexicon: FigureLexicon): boolean {
  const atom = line[index]
  if (!atom) return false
  if (atom.kind === 'mark') return (INNER.has(atom.lower) && glued(line, index)) || QUOTES.has(atom.lower)
  if (atom.kind === 'number') return false
  if (lexicon.counts.relatives.has(atom.lower) || lexicon.counts.clauseOpeners.has(atom.lower)) return false
  // "of sampling error", "among registered voters": behind a preposition or an article the participle describes.
  const describes = atom.pos === 'VERB' && OPENS_NOUNS.has(line[index - 1]?.pos ?? '')
  return atom.pos === 'ADJ' || describes || isNoun(line, index, lexicon)
}

const OPENS_NOUNS = new Set(['ADP', 'DET', 'ADJ'])

const INNER = new Set(['-', '&', '/', "'"])

/** Index of the first word of the phrase whose nouns begin at `first`: its article, its possessive, its number. */
function opening(line: Line, first: number, { filters, syntax }: FigureLexicon): number {
  let index = first
  while (index > Math.max(0, first - 4)) {
    const atom = line[index - 1]
    const opens = atom && (atom.pos === 'DET' || filters.determiners.has(atom.lower) || atom.pos === 'NUM')
    // "the ten-year bond"
    const span =
      line[index - 3]?.pos === 'NUM' && at(line, index - 2) === '-' && syntax.unitNouns.has(at(line, index - 1))
    if (!opens && !span) break
    index -= span ? 3 : 1
  }
  return index
}

/** "the wall (see map) rose": index of the bracket that closes right before `end`. */
function beforeBracket(line: Line, end: number): number {
  if (at(line, end - 1) !== ')') return end
  for (let index = end - 2; index >= Math.max(0, end - 10); index--) if (at(line, index) === '(') return index
  return end
}

/** "Sales in May rose", "The toll on Tuesday stood": a day and its preposition right before `end`. */
export function beforeTime(line: Line, end: number, { times, filters, syntax }: FigureLexicon): number {
  let index = end
  while (index > Math.max(0, end - 4)) {
    const atom = line[index - 1]
    if (!atom) break
    const timed =
      filters.weekdays.has(atom.lower) ||
      syntax.unitNouns.has(atom.lower) ||
      (times.days.has(atom.lower) && atom.text !== atom.lower) ||
      (atom.kind === 'number' && atom.text.length === 4) ||
      (index < end &&
        (times.openers.has(atom.lower) || syntax.joining.has(atom.lower) || ['ADJ', 'DET'].includes(atom.pos)))
    if (!timed) break
    index--
  }
  return index
}
