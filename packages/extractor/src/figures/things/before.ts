import { readNounPhrase } from '../counted/noun-phrase.ts'
import { phraseText } from '../counted/phrase-text.ts'
import { type Line, at } from '../draft.ts'
import type { FigureLexicon } from '../lexicon.ts'
import { isNoun as isHead, phraseBefore, runBefore as nounsBefore } from '../syntax/noun-run.ts'
import { isDeal } from './referents.ts'
import { TIMES, isMoney, type ThingPlace, type ThingReader } from './thing.ts'

/** "at a depth of just 10 km", "speeds of up to 140 km/h": the dimension, with the subject it is the dimension of. */
export const dimension: ThingReader = (line, { draft, lexicon }) => {
  if (isMoney(draft.unit)) return null
  for (let index = draft.first - 1; index >= Math.max(0, draft.first - 4); index--) {
    const atom = line[index]
    if (!atom || atom.kind === 'mark' || atom.pos === 'VERB') return null
    if (lexicon.things.dimensions.has(atom.lower)) return { text: atom.lower, rule: 'what.dimension' }
  }
  return null
}

/** "offer as high as $5m", "contract worth $5m", "damage (€3m)": the noun shortly before, over links but no verb. */
export const nounBefore: ThingReader = (line, place) => {
  const index = nounIndexBefore(line, place)
  if (index < 0) return null
  const { text = runBefore(line, index, place) } = dealOver(line, index, place) ?? {}
  return { text, rule: 'what.noun-before' }
}

/** "an offer to Marsh in excess of $5m": the sum is that of the deal which the name hangs on. */
function dealOver(line: Line, index: number, { draft, lexicon }: ThingPlace): { text: string } | null {
  if (draft.unit === 'percent') return null
  const whole = phraseBefore(line, index + 1, lexicon)
  if (!whole || whole.last > index || !isDeal(at(line, whole.last - 1), lexicon)) return null
  return { text: phraseText(line, [whole.first, whole.last], lexicon) }
}

/** The noun alone that `nounBefore` finds; "" where none is near. */
export const wordBefore = (line: Line, place: ThingPlace): string => at(line, nounIndexBefore(line, place))

function nounIndexBefore(line: Line, place: ThingPlace): number {
  const { draft, lexicon, taken } = place
  const spans = TIMES.has(draft.unit) && isSpanning(line, draft.first, lexicon)
  for (let index = draft.first - 1; index >= Math.max(0, draft.first - 5); index--) {
    const atom = line[index]
    // "The term of office is five years": of the phrase before "is" the head tells, and syntax finds it.
    if (
      !atom ||
      atom.pos === 'AUX' ||
      atom.pos === 'PRON' ||
      (atom.pos === 'VERB' && !lexicon.things.worth.has(atom.lower))
    )
      return -1
    // "high temperatures, reaching 40 degrees": what the participle is said of stands before the comma.
    const links = LINKS.has(atom.lower) || (atom.lower === ',' && lexicon.things.worth.has(at(line, index + 1)))
    if (atom.kind === 'mark' && !links && !taken.has(index)) return -1
    // "shook houses for a minute": the span belongs to the shaking; "a contract for two years" is told by its noun.
    // "The strike cost the firm $5m": whom it cost so much is not what had that price.
    if (isNoun(line, index, place) && paysFor(line, index, lexicon)) return -1
    if (isNoun(line, index, place)) return spans && !isDeal(at(line, index), lexicon) ? -1 : index
  }
  return -1
}

/** A verb of costing right before the phrase that ends at `index`. */
function paysFor(line: Line, index: number, lexicon: FigureLexicon): boolean {
  const run = nounsBefore(line, index + 1, lexicon)
  // "The trial cost taxpayers $5m": a verb taken for a noun stands within the run.
  const within = run ? line.slice(run.first + 1, index).some(({ lower }) => lexicon.syntax.costing.has(lower)) : false
  if (within) return true
  const opens = (run?.first ?? index) - 1
  const verb = line[opens]?.pos === 'DET' || lexicon.filters.determiners.has(at(line, opens)) ? opens - 1 : opens
  return lexicon.syntax.costing.has(at(line, verb))
}

/** "for", "over the past": a preposition of time right before the figure, or before its article and adjective. */
function isSpanning(line: Line, first: number, { things }: FigureLexicon): boolean {
  for (let index = first - 1; index >= Math.max(0, first - 3); index--) {
    if (things.spanning.has(at(line, index))) return true
    if (!['DET', 'ADJ', 'ADV'].includes(line[index]?.pos ?? '')) return false
  }
  return false
}

const LINKS = new Set(['(', '-', '$', '£', '€'])

/** The nearest noun phrase before, in the clause; else the one behind: what is left when syntax finds no subject. */
export const near: ThingReader = (line, place) => {
  const { draft, lexicon } = place
  for (let index = draft.first - 1; index >= Math.max(0, draft.first - 16); index--) {
    const atom = line[index]
    if (!atom || lexicon.counts.clauseOpeners.has(atom.lower)) return null
    if (isNoun(line, index, place)) return { text: runBefore(line, index, place), rule: 'what.near' }
  }
  const behind = readNounPhrase(line, draft.last, lexicon)
  return behind.head < 0 ? null : { text: behind.text, rule: 'what.near' }
}

function isNoun(line: Line, index: number, { lexicon, taken }: ThingPlace): boolean {
  if (!isHead(line, index, lexicon) || taken.has(index)) return false
  const word = at(line, index)
  // "would rise 30 feet": behind an auxiliary stands a verb, whatever the tagger says.
  const verb =
    line[index - 1]?.pos === 'AUX' &&
    (lexicon.changes.verbs.has(word) || lexicon.statuses.modals.has(at(line, index - 1)))
  return !verb && !lexicon.things.worth.has(word)
}

/** The run of nouns and adjectives that ends at `index`. */
function runBefore(line: Line, index: number, { lexicon, taken }: ThingPlace): string {
  let first = index
  while (first > Math.max(0, index - 5) && RUN_TAGS.has(line[first - 1]?.pos ?? '') && !taken.has(first - 1)) first--
  return phraseText(line, [first, index + 1], lexicon)
}

const RUN_TAGS = new Set(['NOUN', 'PROPN', 'ADJ'])
