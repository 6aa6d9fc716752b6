import { phraseAt } from '../counted/noun-phrase.ts'
import { phraseText } from '../counted/phrase-text.ts'
import { isPersonNoun } from '../counted/persons.ts'
import { type Line, at } from '../draft.ts'
import type { FigureLexicon } from '../lexicon.ts'
import { runBefore } from '../syntax/noun-run.ts'
import { governingVerb, isVerb, subjectOf } from '../syntax/subject.ts'
import { runText } from './run-text.ts'

/** The sentences before a figure's own, the nearest first. What a pronoun stands for is not looked for farther back. */
export type Earlier = readonly Line[]

/** So many sentences back a text still speaks of the same deal, or the same people asked. */
export const FARTHEST = 8

/** A pronoun stands for what the sentence before is about; over more sentences the guess is no better than none. */
const FARTHEST_SUBJECT = 2

/** A sentence is about what its first verbs are said of; words of one sentence that are looked at. */
const REACH = 60

/** What "it" or "they" at the atom `before` stands for: the subject of a clause before it, no person; null where none is. */
export function referentOf(
  line: Line,
  before: number,
  place: { lexicon: FigureLexicon; earlier: Earlier },
): string | null {
  const { lexicon, earlier } = place
  const own = topicOf(line, before, lexicon)
  if (own) return own
  for (const sentence of earlier.slice(0, FARTHEST_SUBJECT)) {
    const topic = topicOf(sentence, sentence.length, lexicon)
    if (topic) return topic
  }
  return null
}

/** The subject of the first clause before `end` that is said of no person; verbs of saying are passed over. */
function topicOf(line: Line, end: number, lexicon: FigureLexicon): string | null {
  for (let verb = 0; verb < Math.min(end, REACH); verb++) {
    if (!isVerb(line, verb, lexicon) || lexicon.times.saying.has(at(line, verb))) continue
    const run = subjectOf(line, verb, lexicon)
    if (run && !isPersonNoun(line, run.last - 1, lexicon) && line[run.last - 1]?.kind === 'word')
      return runText(line, run, lexicon)
  }
  return null
}

/** The people a poll asked, as they were last named: "half of voters", "voters said"; null where none were. */
export function respondents(
  line: Line,
  before: number,
  place: { lexicon: FigureLexicon; earlier: Earlier },
): string | null {
  const { lexicon, earlier } = place
  return (
    askedIn(line.slice(Math.max(0, before - REACH), before), lexicon) ??
    firstOf(earlier, (sentence) => askedIn(sentence.slice(-2 * REACH), lexicon))
  )
}

function askedIn(line: Line, lexicon: FigureLexicon): string | null {
  const { counts } = lexicon
  for (let index = line.length - 1; index >= 0; index--) {
    const word = at(line, index)
    if (!counts.persons.has(word) || !counts.plural.test(word)) continue
    // "no farmers said": who did not answer so is not who was asked.
    const asked = answers(at(line, index + 1), lexicon) && at(line, index - 1) !== lexicon.numbers.no
    if (asked || isBase(line, index, lexicon)) return phraseText(line, [index, index + 1], lexicon)
  }
  return null
}

/** Whether people asked answer by the word: "voters said", "41 percent support". */
export const answers = (word: string, { statuses, syntax }: FigureLexicon): boolean =>
  statuses.opinions.has(word) || syntax.answering.has(word)

/** "52 percent of likely voters", "half of the adults", "a poll of 1,200 adults": people of whom a share is told. */
function isBase(line: Line, index: number, { numbers, units, syntax }: FigureLexicon): boolean {
  let of = index - 1
  while (of > Math.max(0, index - 5) && at(line, of) !== numbers.partitive) of--
  if (at(line, of) !== numbers.partitive) return false
  const whole = at(line, of - 1)
  const isShare = units.percent.some((phrase) => phrase.at(-1) === whole)
  return isShare || numbers.half.has(whole) || numbers.denominators.has(whole) || syntax.polls.has(whole)
}

/** The deal last told by who makes it: "the Falcons' offer", "Lenn has made an offer" are "falcons offer", "lenn offer". */
export function dealBefore(
  line: Line,
  before: number,
  place: { lexicon: FigureLexicon; earlier: Earlier },
): string | null {
  const { lexicon, earlier } = place
  return dealIn(line, before, lexicon) ?? firstOf(earlier, (sentence) => dealIn(sentence, sentence.length, lexicon))
}

/** How many deals of a sentence are asked for their maker: a writer names him within a few. */
const MOST_DEALS = 3

function dealIn(line: Line, end: number, lexicon: FigureLexicon): string | null {
  let deals = 0
  for (let index = end - 1; index >= Math.max(0, end - 2 * REACH) && deals < MOST_DEALS; index--) {
    if (!isDeal(at(line, index), lexicon)) continue
    deals += 1
    const maker = makerOf(line, index, lexicon)
    if (maker) return `${maker} ${at(line, index)}`
  }
  return null
}

/** Whether the noun is one of what parties offer and agree on. */
export const isDeal = (word: string, { statuses }: FigureLexicon): boolean =>
  statuses.deals.has(word) || statuses.nouns.get(word) === 'expected'

/** Who makes the deal at `index`: the possessor or name right before it, else the subject of the verb of making it. */
export function makerOf(line: Line, index: number, lexicon: FigureLexicon): string | null {
  const behind = makerBehind(line, index, lexicon)
  if (behind) return behind
  for (let before = index; before > Math.max(0, index - 6); before--) {
    const owner = at(line, before - 1)
    if (owner.endsWith(lexicon.syntax.possessive) || (owner === "'" && line[before - 1]?.spaced === false))
      return named(line, owner === "'" ? before - 1 : before, lexicon)
    if (line[before - 1]?.pos === 'PROPN') return named(line, before, lexicon)
    if (!['ADJ', 'NOUN', 'NUM', 'SYM'].includes(line[before - 1]?.pos ?? '') && owner !== '-') break
  }
  const verb = governingVerb(line, index, lexicon)
  const holds = lexicon.deeds.holding.has(at(line, verb))
  if (!holds && !lexicon.statuses.offering.has(at(line, verb)) && !lexicon.statuses.bids.has(at(line, verb)))
    return null
  const run = subjectOf(line, verb, lexicon)
  // "The Falcons have the best offer" made it; "Lenn has an offer" got one.
  if (holds && !(run && line[run.last - 1]?.pos === 'PROPN' && line[run.first - 1]?.pos === 'DET')) return null
  return run && phraseText(line, [run.first, run.last], lexicon)
}

/** "an offer on the table from the Falcons", "offers by Pell": who makes the deal at `index` stands behind it. */
function makerBehind(line: Line, index: number, lexicon: FigureLexicon): string | null {
  for (let link = index + 1; link < index + MAKER_REACH; link++) {
    const atom = line[link]
    if (!atom || atom.kind === 'mark' || atom.pos === 'VERB' || atom.pos === 'AUX') return null
    if (!lexicon.syntax.from.has(atom.lower) && atom.lower !== lexicon.changes.by) continue
    const { head, end, text } = phraseAt(line, link + 1, lexicon)
    if (line[head]?.pos !== 'PROPN') return null
    // "offers by Pell and the Falcons"
    const other = at(line, end) === lexicon.numbers.joiner ? phraseAt(line, end + 1, lexicon) : null
    return other && line[other.head]?.pos === 'PROPN' ? `${text} ${lexicon.numbers.joiner} ${other.text}` : text
  }
  return null
}

/** Words between a deal and its maker behind it. */
const MAKER_REACH = 7

/** The name that ends right before `end`; null where a common noun stands there. */
function named(line: Line, end: number, lexicon: FigureLexicon): string | null {
  const run = runBefore(line, end, lexicon)
  return run && line[run.last - 1]?.pos === 'PROPN' ? phraseText(line, [run.first, run.last], lexicon) : null
}

function firstOf(earlier: Earlier, read: (sentence: Line) => string | null): string | null {
  for (const sentence of earlier) {
    const found = read(sentence)
    if (found) return found
  }
  return null
}
