import { phraseText, readNounPhrase } from '../counted/noun-phrase.ts'
import { type Line, at } from '../draft.ts'
import type { ThingPlace, ThingReader } from './thing.ts'

/** "at a depth of just 10 km", "speeds of up to 140 km/h": the dimension, with the subject it is the dimension of. */
export const dimension: ThingReader = (line, { draft, lexicon }) => {
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
  return index < 0 ? null : { text: runBefore(line, index, place), rule: 'what.noun-before' }
}

/** The noun alone that `nounBefore` finds; "" where none is near. */
export const wordBefore = (line: Line, place: ThingPlace): string => at(line, nounIndexBefore(line, place))

function nounIndexBefore(line: Line, place: ThingPlace): number {
  const { draft, lexicon, taken } = place
  for (let index = draft.first - 1; index >= Math.max(0, draft.first - 5); index--) {
    const atom = line[index]
    if (!atom || atom.pos === 'PRON' || (atom.pos === 'VERB' && !lexicon.things.worth.has(atom.lower))) return -1
    if (atom.kind === 'mark' && !LINKS.has(atom.lower) && !taken.has(index)) return -1
    if (isNoun(line, index, place)) return index
  }
  return -1
}

const LINKS = new Set(['(', '-', '$', '£', '€'])

/** The nearest noun phrase before: "Turnout fell 4.2 points". Else the one behind. */
export const subject: ThingReader = (line, place) => {
  const { draft, lexicon } = place
  for (let index = draft.first - 1; index >= Math.max(0, draft.first - 16); index--) {
    const atom = line[index]
    if (!atom || lexicon.counts.clauseOpeners.has(atom.lower)) return null
    if (isNoun(line, index, place)) return { text: runBefore(line, index, place), rule: 'what.subject' }
  }
  const behind = readNounPhrase(line, draft.last, lexicon)
  return behind.head < 0 ? null : { text: behind.text, rule: 'what.near' }
}

function isNoun(line: Line, index: number, { lexicon, taken }: ThingPlace): boolean {
  const pos = line[index]?.pos
  if ((pos !== 'NOUN' && pos !== 'PROPN') || taken.has(index)) return false
  const word = at(line, index)
  // "would rise 30 feet": behind an auxiliary stands a verb, whatever the tagger says.
  const verb = lexicon.changes.verbs.has(word) && line[index - 1]?.pos === 'AUX'
  return !verb && !lexicon.filters.clock.has(word) && !lexicon.things.worth.has(word)
}

/** The run of nouns and adjectives that ends at `index`. */
function runBefore(line: Line, index: number, { lexicon, taken }: ThingPlace): string {
  let first = index
  while (first > Math.max(0, index - 5) && RUN_TAGS.has(line[first - 1]?.pos ?? '') && !taken.has(first - 1)) first--
  return phraseText(line, [first, index + 1], lexicon)
}

const RUN_TAGS = new Set(['NOUN', 'PROPN', 'ADJ'])
