import { type Line, at } from '../draft.ts'
import { dimension, near, nounBefore } from './before.ts'
import { changeOf, distance, nounBehind, partOfThing, predicateNoun, scaleThing, spent } from './behind.ts'
import { fee } from './fee.ts'
import { gapped } from './gapped.ts'
import { whoseSum } from './whose-sum.ts'
import { leftOutPurpose, pointedPurpose } from './funded.ts'
import { levy } from './levy.ts'
import { loot } from './loot.ts'
import { netWorth } from './net-worth.ts'
import { purpose, sourceOf, worthOf } from './purpose.ts'
import { sameSum } from './same-sum.ts'
import { versus } from './versus.ts'
import { ofBefore } from './of-before.ts'
import { changedObject } from './changed.ts'
import { group, ofThose, withShare } from './group.ts'
import { agent, sharers, subject, task } from './clause.ts'
import { relative } from './relative.ts'
import { dealBefore, isDeal, makerOf } from './referents.ts'
import { course, ended } from './course.ts'
import { deadline } from './deadline.ts'
import { byDeed, scaled } from './deed.ts'
import { ago, elapsed, sinceLast } from './elapsed.ts'
import { apart, harmedArea, level, stretch, yardage } from './extent.ts'
import { infinitiveSpan, openingSpan, periodOf } from './opening-span.ts'
import { multiple, ratio } from './ratio.ts'
import { type Thing, type ThingPlace, type ThingReader, isMoney } from './thing.ts'

/** From the closest tie to the loosest: a dimension or a noun that the figure stands at, then what it is for, then the clause. */
const readers: readonly ThingReader[] = [
  scaleThing,
  ratio,
  multiple,
  partOfThing,
  periodOf,
  ofThose,
  worthOf,
  changeOf,
  versus,
  dimension,
  scaled,
  distance,
  level,
  apart,
  stretch,
  yardage,
  harmedArea,
  levy,
  nounBehind,
  predicateNoun,
  elapsed,
  ago,
  sinceLast,
  deadline,
  course,
  task,
  spent,
  pointedPurpose,
  fee,
  purpose,
  netWorth,
  loot,
  sharers,
  agent,
  relative,
  gapped,
  whoseSum,
  withShare,
  group,
  changedObject,
  ofBefore,
  nounBefore,
  infinitiveSpan,
  ended,
  sourceOf,
  subject,
  openingSpan,
  near,
  sameSum,
  leftOutPurpose,
]

/** What money, a share, a span of time or a measure is of; an empty text where the sentence does not tell. */
export function findThing(line: Line, place: ThingPlace): Thing {
  for (const reader of readers) {
    const thing = reader(line, place)
    if (thing) return sameDeal(line, place, byDeed(line, place, thing))
  }
  return byDeed(line, place, { text: '', rule: 'what.none' })
}

/** "The deal is worth $5m", "the best offer, a proposal worth $5m" are of the deal told before; "a deal from Pell" of its maker's. */
function sameDeal(line: Line, place: ThingPlace, thing: Thing): Thing {
  const { lexicon, earlier } = place
  const pointing = lexicon.deeds.pointingSums.has(thing.text)
  if (!isDeal(thing.text, lexicon) && !pointing) return thing
  const before = lastBefore(line, place.draft.first, thing.text)
  // "a $5m offer from the Falcons"
  const behind = before < 0 && thing.rule === 'what.noun-behind' && isMoney(place.draft.unit)
  const noun = behind ? firstBehind(line, place.draft.last, thing.text) : before
  if (noun < 0) return thing
  const maker = pointing ? null : makerOf(line, noun, lexicon)
  if (maker) return { text: `${maker} ${thing.text}`, rule: 'what.deal-maker' }
  const definite = lexicon.filters.determiners.has(at(line, noun - 1))
  const apposed = lexicon.numbers.articles.has(at(line, noun - 1)) && APART.has(at(line, noun - 2))
  const told = definite || apposed ? dealBefore(line, noun, { lexicon, earlier: definite ? earlier : [] }) : null
  return told ? { text: told, rule: 'what.same-deal' } : thing
}

const APART = new Set([',', '-', '–', '—', ':'])

function firstBehind(line: Line, from: number, word: string): number {
  for (let index = from; index < from + CLOSE; index++) if (at(line, index) === word) return index
  return -1
}

/** The head of a phrase that a figure opens stands no farther behind it. */
const CLOSE = 7

function lastBefore(line: Line, before: number, word: string): number {
  for (let index = before - 1; index >= Math.max(0, before - NEAR); index--) if (at(line, index) === word) return index
  return -1
}

/** A noun that tells what a figure is of stands no farther from it. */
const NEAR = 24
