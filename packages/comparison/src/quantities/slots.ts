import type { Article, FigureClaim } from '@parallax/model'
import { sentenceOf, type PassageReader } from '../text/passage.ts'
import { isContent, wordsOf, type Word } from '../text/words.ts'
import { blockOf, familyOf } from './families.ts'
import { type EventDate, looksBack, periodsOf } from './periods.ts'
import { canonical, narrowing, partClasses } from './vocabulary.ts'

/** What a figure claim says it is about, and the words around it. No slot holds the number itself. */
export type Slots = {
  claim: FigureClaim
  outlet: string
  block: string
  family: string
  /** Canonical words that narrow what is counted; none for "people". */
  head: string[]
  classes: string[]
  /** Canonical names of places, the event's own left out. */
  places: string[]
  periods: string[]
  background: boolean
  /** Counted on top of a figure before it: "another four people". */
  addition: boolean
  /** The text calls it the earlier value: "up from 54". */
  former: boolean
  /** Article, passage and sentence: two figures of one sentence mostly count two things. */
  sentence: string
  /** Canonical words near the figure, nearer ones weighing more. */
  near: Map<string, number>
  /** All canonical words of the sentence. */
  wide: Map<string, number>
}

/** What the slots of one event's claims are read with. */
export type Surroundings = {
  passages: PassageReader
  date: EventDate
  /** Canonical names that belong to the event as a whole. */
  eventNames: ReadonlySet<string>
  outletOf: (article: string) => string
}

/** Reads the slots of one claim from its fields and its sentence. */
export function readSlots(claim: FigureClaim, article: Article, around: Surroundings): Slots {
  const sentence = sentenceOf(around.passages(article, claim.in), claim)
  const at = claim.start - sentence.start
  const before = sentence.text.slice(Math.max(0, at - 40), at)
  const after = sentence.text.slice(at + claim.quote.length, at + claim.quote.length + 30)
  const words = wordsOf(sentence.text)
  const head = narrowing(claim.what)
  const periods = periodsOf(sentence.text, around.date)
  const ownPlaces = claim.place ? narrowing(claim.place.text) : []
  return {
    claim,
    outlet: around.outletOf(claim.article),
    block: blockOf(claim),
    family: familyOf(claim.kind),
    head: head.filter((word) => !around.eventNames.has(word)),
    classes: partClasses(`${claim.what} ${adverbs(after)}`),
    places: ownPlaces.filter((word) => !around.eventNames.has(word)),
    periods,
    background: looksBack(sentence.text, periods),
    addition: /\b(?:another|additional|further)\s+$/i.test(before) || /^\s+(?:other|more) \p{L}/u.test(after),
    former: FORMER.test(before),
    sentence: `${claim.article}\n${claim.in}\n${sentence.index}`,
    near: nearWords(words, at, claim.quote.length),
    wide: new Map(contentWords(words).map((word) => [word, 1])),
  }
}

// Words that announce an outdated value. Own list.
const FORMER =
  /\b(?:(?:up|down) from(?: an? (?:earlier|initial|previous))?|(?:previous|earlier|initial|last)(?:ly reported)? (?:total|toll|count|figure|number|estimate)s?(?: of)?|earlier reports of)\s+$/i

const REACH = 9

function nearWords(words: readonly Word[], at: number, length: number): Map<string, number> {
  const near = new Map<string, number>()
  const centre = words.findIndex((word) => word.start >= at)
  const last = words.findLastIndex((word) => word.start < at + length)
  words.forEach((word, index) => {
    const distance = index < centre ? centre - index : index > last ? index - last : 0
    if (distance === 0 || distance > REACH || !isContent(word.text.toLowerCase())) return
    const weight = 1 / (1 + distance / 3)
    const form = canonical(word.text)
    near.set(form, Math.max(near.get(form) ?? 0, weight))
  })
  return near
}

function contentWords(words: readonly Word[]): string[] {
  return words
    .map((word) => word.text.toLowerCase())
    .filter(isContent)
    .map(canonical)
}

/** "30 people seriously injured": the adverb that makes a part of the injured stands after the noun. */
function adverbs(after: string): string {
  return wordsOf(after)
    .slice(0, 3)
    .map((word) => word.text)
    .join(' ')
}
