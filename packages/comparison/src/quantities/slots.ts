import type { Approximation, Article, FigureClaim, FigureKind, Interval } from '@parallax/model'
import { assertedInterval } from '../intervals/asserted-interval.ts'
import { type CutOff, cutOffOf, roundingRange } from '../intervals/rounding.ts'
import { type Passage, type PassageReader, sentenceOf } from '../text/passage.ts'
import { isContent, wordsOf, type Word } from '../text/words.ts'
import { deedsOf } from './deeds.ts'
import { blockOf, familyOf, isConsequence } from './families.ts'
import { type Flow, flowOf } from './flows.ts'
import { isFormer } from './former.ts'
import { locatedOf } from './located.ts'
import { ownerOf, ownersOf } from './owners.ts'
import { type EventDate, goesOn, looksBack, openingPeriods, periodsOf, tellsOfAnotherEvent } from './periods.ts'
import { placeNames, setsScene, UNNAMED } from './places.ts'
import { rateOf } from './rates.ts'
import type { Spellings } from './spelling-variants.ts'
import { type TimeRole, timeRoleOf } from './spans-of-time.ts'
import { topicOf } from './topic.ts'
import { canonical, narrowing, partClasses } from './vocabulary.ts'

/** What a figure claim says it is about, and the words around it. */
export type Slots = {
  claim: FigureClaim
  /** The claim's kind, or what the sentence tells of people it counts without one. */
  kind: FigureKind
  /** The values it asserts, or may be a rounding of; see `two-values.ts` for the one use that alignment makes of them. */
  asserts: Interval
  /** What its number may be a rounding of, and the leading digits of; see `rounding.ts`. */
  rounding: Interval | null
  cutOff: CutOff | null
  outlet: string
  block: string
  family: string
  /** Canonical words that narrow what is counted; none for "people". */
  head: string[]
  /** Those of them that are proper names. */
  names: string[]
  classes: string[]
  /** Canonical names of places, the event's own left out. */
  places: string[]
  periods: string[]
  /** Of a span of time: how long something lasts, or how far two moments lie apart. */
  timeRole: TimeRole
  /** Of money: whether it comes in or goes out. */
  flow: Flow
  /** Of countable things: whether they were harmed or done away with, as far as the words say. */
  deeds: string[]
  /** Of a distance: what lies there. */
  located: string[]
  background: boolean
  /** Counted on top of a figure before it: "another four people". */
  addition: boolean
  /** The text calls it the earlier value: "up from 54". */
  former: boolean
  /** In the headline or the first sentences: what the article is about. */
  prominent: boolean
  /** Article, passage and sentence: two figures of one sentence mostly count two things. */
  sentence: string
  /** Canonical words near the figure, nearer ones weighing more. */
  near: Map<string, number>
  /** All canonical words of the sentence. */
  wide: Map<string, number>
  /** The sentence's words as written, by their canonical form: a label shows whole words. */
  written: ReadonlyMap<string, string>
  /** Proper names of the sentence, the one nearest to the figure weighing most: whose offer, whose toll it is. */
  owners: Map<string, number>
  /** The words of the one name that the figure most likely belongs to; none where every figure's sentence has it. */
  owner: string[]
  /** Canonical words of the sentences before and behind. */
  context: Map<string, number>
}

/** What the slots of one event's claims are read with. */
export type Surroundings = {
  passages: PassageReader
  date: EventDate
  /** Canonical words that belong to the event as a whole, its names among them. */
  eventWords: ReadonlySet<string>
  /** Those, and the names that many leads give: a toll in one of these places is the event's own. */
  eventPlaces: ReadonlySet<string>
  /** Canonical words of the event's title and of several headlines. */
  headlineWords: ReadonlySet<string>
  /** Which spellings mean one name. */
  spellings: Spellings
  /** Canonical names of the peoples that figures set against each other; none where there are not two. */
  peoples: ReadonlySet<string>
  /** All canonical proper names of the event's texts. */
  names: ReadonlySet<string>
  /** Kinds that sentences tell of people counted without one, by claim id. */
  fates: ReadonlyMap<string, FigureKind>
  outletOf: (article: string) => string
  approximation: Approximation
}

/** Reads the slots of one claim from its fields and its sentence. */
export function readSlots(claim: FigureClaim, article: Article, around: Surroundings): Slots {
  const passage = around.passages(article, claim.in)
  const sentence = sentenceOf(passage, claim)
  const at = claim.start - sentence.start
  const end = at + claim.quote.length
  const before = sentence.text.slice(Math.max(0, at - 40), at)
  const after = sentence.text.slice(end, end + 30)
  const words = wordsOf(sentence.text)
  const near = nearWords(words, at, claim.quote.length)
  const kind = around.fates.get(claim.id) ?? claim.kind
  const family = familyOf(kind)
  const counted = countedOf(claim, around)
  const rounding = roundingRange(claim)
  const isSpecific = (word: string) => !around.eventWords.has(word)
  const periods = timesOf(claim, sentence, { passage, date: around.date })
  const owner = ownerOf(sentence.text, at, around)
  // In another year the event's place may be a part of what happened then.
  const places = periods.length > 0 ? counted.places : counted.places.filter((word) => !around.eventPlaces.has(word))
  // A toll of the event's own people is the event's toll; of things and sums the event's name is what is counted.
  const head = isConsequence(family)
    ? counted.head.filter((word) => isSpecific(word) || around.peoples.has(word) || !around.names.has(word))
    : topicOf(claim, counted.head, { near, owner, names: around.names, after: sentence.text.slice(end, end + 60) })
  return {
    claim,
    kind,
    asserts: rounding ?? assertedInterval(claim, around.approximation),
    rounding,
    cutOff: cutOffOf(claim),
    outlet: around.outletOf(claim.article),
    block: blockOf(claim, rateOf(claim, before, after)),
    family,
    head,
    names: head.filter((word) => around.names.has(word)),
    classes: classesOf(claim.what, after),
    places: places.length === 0 && isConsequence(family) && setsScene(sentence.text) ? [...UNNAMED] : places,
    periods,
    timeRole: timeRoleOf(claim, sentence.text.slice(Math.max(0, at - 90), at), after),
    flow: claim.kind === 'money' ? flowOf(sentence.text.slice(0, at)) : '',
    deeds: family === 'things' ? deedsOf(sentence.text.slice(0, at), sentence.text.slice(end)) : [],
    located: locatedOf(claim, sentence.text.slice(0, at), after),
    background: looksBack(sentence.text, periods) || tellsOfAnotherEvent(passage, sentence.index, around.date),
    addition: /\b(?:another|additional|further)\s+$/i.test(before) || /^\s+(?:other|more) \p{L}/u.test(after),
    former: isFormer(before),
    prominent: claim.in === 'title' || (claim.in === 'text' && sentence.index < LEAD_SENTENCES),
    sentence: `${claim.article}\n${claim.in}\n${sentence.index}`,
    near,
    written: new Map(words.map(({ text }) => [canonical(text), text])),
    wide: new Map(contentWords(words).map((word) => [word, 1])),
    owners: ownersOf(words, at, around.names),
    owner,
    context: contextOf(passage, sentence.index),
  }
}

// A dateline or a stamp often takes the first of them.
const LEAD_SENTENCES = 3

/** What narrows the counted, and the place it is counted in: its own, or what "people in Port Elsa" says. */
function countedOf(claim: FigureClaim, { spellings, names }: Surroundings): { head: string[]; places: string[] } {
  const isPlaced = isConsequence(familyOf(claim.kind)) || claim.unit === 'item'
  const found = isPlaced ? /^(.*?) (?:in|at|near) (?:the )?(.*)$/.exec(claim.what) : null
  // "Orders in force", "prisoners in custody": only what the texts write as a name is where things are counted.
  const inside = found && narrowing(found[2] ?? '').some((word) => names.has(word)) ? found : null
  const places = [...placeNames(claim.place?.text ?? ''), ...narrowing(inside?.[2] ?? '')]
  const spelled = (words: readonly string[]) => [...new Set(words.map((word) => spellings.get(word) ?? word))]
  return { head: spelled(narrowing(inside?.[1] ?? claim.what)), places: spelled(places) }
}

type Sentence = ReturnType<typeof sentenceOf>

/** The times that name what is counted ("2014 tax rate"), else the sentence's own, else those the sentence before it opened with. */
function timesOf(claim: FigureClaim, sentence: Sentence, about: { passage: Passage; date: EventDate }): string[] {
  const { passage, date } = about
  const named = periodsOf(claim.what, claim.what.length, date)
  if (named.length > 0) return named
  const own = periodsOf(sentence.text, claim.start - sentence.start, date)
  const previous = passage.sentences[sentence.index - 1]
  if (own.length > 0 || !previous || !goesOn(sentence.text)) return own
  return openingPeriods(passage.text.slice(previous.start, Math.min(previous.end, previous.start + 100)), date)
}

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

const CONTEXT_CHARACTERS = 400

function contextOf({ text, sentences }: Passage, index: number): Map<string, number> {
  const [before, behind] = [sentences[index - 1], sentences[index + 1]]
  const pieces = [
    before ? text.slice(Math.max(before.start, before.end - CONTEXT_CHARACTERS), before.end) : '',
    behind ? text.slice(behind.start, Math.min(behind.end, behind.start + CONTEXT_CHARACTERS)) : '',
  ]
  return new Map(pieces.flatMap((piece) => contentWords(wordsOf(piece))).map((word) => [word, 1]))
}

function contentWords(words: readonly Word[]): string[] {
  return words
    .map((word) => word.text.toLowerCase())
    .filter(isContent)
    .map(canonical)
}

// "nine were children", "six of them are police officers".
const IS = /^(?: of (?:them|those|the (?:dead|wounded|injured|victims)))? (?:are|were|was|is) ((?:\p{L}+ ?){1,2})/u

/**
 * "30 people seriously injured": the one class that may stand behind the noun; "23 dead after police fired" are no police.
 * "Nine were children" names it as plainly.
 */
function classesOf(what: string, after: string): string[] {
  const behind = wordsOf(after)
    .slice(0, 3)
    .map((word) => word.text)
  const grave = partClasses(behind.join(' ')).filter((name) => name === 'seriously')
  const predicate = IS.exec(after)?.[1] ?? ''
  return [...new Set([...partClasses(what), ...grave, ...partClasses(predicate)])].toSorted()
}
