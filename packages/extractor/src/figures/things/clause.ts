import { phraseAt, readNounPhrase } from '../counted/noun-phrase.ts'
import { phraseText } from '../counted/phrase-text.ts'
import { type Line, at } from '../draft.ts'
import type { FigureLexicon } from '../lexicon.ts'
import { behindConversion } from '../syntax/behind-asides.ts'
import { governingVerb, isVerb, pointerOf, subjectOf } from '../syntax/subject.ts'
import { answers, dealBefore, referentOf, respondents } from './referents.ts'
import { runText } from './run-text.ts'
import { TIMES, isMoney, type Thing, type ThingPlace, type ThingReader } from './thing.ts'

/** "Turnout fell 4.2 points", "a fire that covered 8 hectares": the subject of the clause whose verb governs the figure. */
export const subject: ThingReader = (line, place) => {
  const { draft, lexicon } = place
  const verb = governingVerb(line, draft.first, lexicon)
  if (TIMES.has(draft.unit) && lexicon.syntax.sentencing.has(at(line, verb)))
    return { text: lexicon.syntax.sentence, rule: 'what.sentence' }
  const run = subjectOf(line, verb, lexicon)
  if (!run) return doing(line, verb, place) ?? referred(line, verb, place)
  const text = runText(line, run, lexicon)
  // "Japan will spend $5m": the subject pays, so that the verb tells what for.
  if (isMoney(draft.unit) && lexicon.syntax.paying.has(at(line, verb)))
    return { text: `${text} ${at(line, verb)}`, rule: 'what.subject.pays' }
  return { text, rule: 'what.subject' }
}

/** "It is worth $5m", "They fell 3 percent": what the pronoun stands for, first of all a deal where there is one. */
function referred(line: Line, verb: number, place: ThingPlace): Thing | null {
  const pointer = pointerOf(line, verb, place.lexicon)
  if (pointer < 0) return null
  const deal = isDealt(place.draft.unit) ? dealBefore(line, pointer, place) : null
  const text = deal ?? referentOf(line, pointer, place)
  return text ? { text, rule: 'what.referent' } : null
}

/** Deals run to a sum over a time. */
const isDealt = (unit: string | null): boolean => isMoney(unit) || TIMES.has(unit)

/** "She had worked there for 15 years": who did it is a pronoun, so that only the verb tells what lasted. */
const doing = (line: Line, verb: number, { draft, lexicon }: Pick<ThingPlace, 'draft' | 'lexicon'>): Thing | null =>
  TIMES.has(draft.unit) && line[verb]?.pos === 'VERB' && !isLasting(at(line, verb), lexicon)
    ? { text: at(line, verb), rule: 'what.verb' }
    : null

/** "lasted", "took": such a verb tells nothing of what lasted so long. */
const isLasting = (word: string, { things, syntax, counts }: FigureLexicon): boolean =>
  things.worth.has(word) || syntax.lasting.has(word) || counts.be.has(word)

/** "The fire took three hours to contain", "spent an hour complaining": what was done in that time, and by whom. */
export const task: ThingReader = (line, { draft, lexicon }) => {
  if (!TIMES.has(draft.unit)) return null
  const opens = at(line, draft.last) === lexicon.statuses.infinitive ? 1 : 0
  let verb = draft.last + opens
  // "the first hour of it complaining"
  if (at(line, verb) === lexicon.numbers.partitive && line[verb + 1]?.pos === 'PRON') verb += 2
  const acts =
    isVerb(line, verb, lexicon) &&
    !lexicon.things.since.has(at(line, verb)) &&
    (opens === 1 || lexicon.counts.gerund.test(at(line, verb)))
  if (!acts) return null
  const run = subjectOf(line, governingVerb(line, draft.first, lexicon), lexicon)
  const doer = run ? `${runText(line, run, lexicon)} ` : ''
  return { text: `${doer}${at(line, verb)}`, rule: 'what.task' }
}

/** "39 percent said", "half were children", at the head of a clause: a share of the people just named, or of people. */
export const sharers: ThingReader = (line, place) => {
  const { draft, lexicon } = place
  const { counts } = lexicon
  const answering = answers(at(line, draft.last), lexicon)
  if (draft.unit !== 'percent' || !(answering || isVerb(line, draft.last, lexicon))) return null
  if (governingVerb(line, draft.first, lexicon) >= 0 && !opensClause(line, draft.first, lexicon)) return null
  const whole = wholeOpening(line, place)
  if (whole) return { text: whole, rule: 'what.sharers' }
  const asked = answering ? respondents(line, draft.first, place) : null
  if (asked) return { text: asked, rule: 'what.respondents' }
  for (let index = draft.first - 1; index >= Math.max(0, draft.first - 30); index--) {
    const word = at(line, index)
    // Of what people think, those who were asked are the base, not those it was said of.
    if (!answering && counts.persons.has(word) && counts.plural.test(word))
      return { text: phraseText(line, [index, index + 1], lexicon), rule: 'what.sharers' }
  }
  return answering || isPoll(line, place) ? { text: counts.people, rule: 'what.people' } : null
}

/** Whether the sentence or the one before it is about a poll: what has no noun then is people. */
const isPoll = (line: Line, { lexicon, earlier }: ThingPlace): boolean =>
  [line, ...earlier.slice(0, 1)].some((sentence) => sentence.some(({ lower }) => lexicon.syntax.polls.has(lower)))

/** "Of the 500 firms asked, 40 percent said": the whole opens the sentence. */
function wholeOpening(line: Line, { draft, lexicon, taken }: ThingPlace): string | null {
  if (at(line, 0) !== lexicon.numbers.partitive) return null
  const number = [...taken].filter((index) => index < draft.first).at(-1) ?? -1
  const { head, text } = readNounPhrase(line, number + 1, lexicon)
  return number < 0 || number > 4 || head < 0 || head >= draft.first ? null : text
}

/** "3,455 hectares were destroyed by the fires": who or what did it. */
export const agent: ThingReader = (line, { draft, lexicon }) => {
  const from = behindConversion(line, draft.last)
  let index = from
  while (index < from + 6 && ['AUX', 'VERB', 'ADV'].includes(line[index]?.pos ?? '')) index++
  if (index === from || at(line, index) !== lexicon.changes.by) return null
  // "a deal worth $8m was signed by Orr": the sum is told by its own noun.
  const named =
    lexicon.things.worth.has(at(line, draft.first - 1)) || at(line, draft.first - 1) === lexicon.numbers.partitive
  if (named) return null
  // "the $5m reported by the mayor": who told of it did nothing.
  if (lexicon.syntax.telling.has(at(line, index - 1))) return null
  const phrase = phraseAt(line, index + 1, lexicon)
  return phrase.head < 0 ? null : { text: phrase.text, rule: 'what.agent' }
}

/** A mark or a conjunction stands before the figure. */
const opensClause = (line: Line, first: number, { counts, numbers }: FigureLexicon): boolean =>
  first === 0 ||
  line[first - 1]?.kind === 'mark' ||
  at(line, first - 1) === numbers.joiner ||
  counts.clauseOpeners.has(at(line, first - 1)) ||
  counts.relatives.has(at(line, first - 1))
