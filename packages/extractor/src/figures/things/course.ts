import { phraseAt } from '../counted/noun-phrase.ts'
import { isActor } from '../counted/persons.ts'
import { type Line, at, reads } from '../draft.ts'
import type { FigureLexicon } from '../lexicon.ts'
import type { NounRun } from '../syntax/noun-run.ts'
import { CLAUSE_ENDS, isVerb, subjectOf } from '../syntax/subject.ts'
import { runText } from './run-text.ts'
import { LENGTHS, TIMES, type Thing, type ThingReader } from './thing.ts'

/** How far before a span of time the verb may stand that tells what went on. */
const REACH = 20

/** "chased him for 30 miles", "delays the tariffs on steel for another 30 days": what went on, as a noun, with what it was done to. */
export const course: ThingReader = (line, { draft, lexicon }) => {
  const isLength = LENGTHS.has(draft.unit)
  if ((!TIMES.has(draft.unit) && !isLength) || !lexicon.courses.spanning.has(at(line, draft.first - 1))) return null
  const verb = courseBefore(line, draft.first - 1, lexicon)
  const text = verb < 0 ? '' : courseText(line, verb, lexicon)
  if (!isLength) return tell(text)
  return lexicon.courses.run.has(text.split(' ').at(-1) ?? '') ? tell(`${text} ${lexicon.courses.length}`) : null
}

/** "The talks broke up after 90 minutes", "chased him before he pulled over after 15 minutes": what ended lasted so long. */
export const ended: ThingReader = (line, { draft, lexicon }) => {
  const after = draft.first - 1
  if (!TIMES.has(draft.unit) || !lexicon.things.since.has(at(line, after))) return null
  let verb = after - 1
  while (verb > after - 5 && !lexicon.courses.ending.has(at(line, verb))) verb--
  if (verb <= after - 5) return null
  const run = subjectOf(line, verb, lexicon)
  if (run && !acts(line, run, lexicon)) return tell(runText(line, run, lexicon))
  for (let index = verb - 1; index >= Math.max(0, verb - 2 * REACH); index--)
    if (nounOf(line, index, lexicon)) return tell(courseText(line, index, lexicon))
  return null
}

const tell = (text: string): Thing | null => (text === '' ? null : { text, rule: 'what.course' })

/** Index of the verb of a course that governs what stands at `end`; verbs that hang on an infinitive are passed over. */
function courseBefore(line: Line, end: number, lexicon: FigureLexicon): number {
  for (let index = end - 1; index >= Math.max(0, end - REACH); index--) {
    // "delayed the ban": what is delayed stands behind an article, and is no verb.
    const isNoun = line[index]?.pos === 'NOUN' && ['DET', 'ADJ'].includes(line[index - 1]?.pos ?? '')
    if (!isNoun && nounOf(line, index, lexicon)) return index
    if (CLAUSE_ENDS.has(at(line, index)) || lexicon.counts.clauseOpeners.has(at(line, index))) return -1
    const hangs = at(line, index - 1) === lexicon.statuses.infinitive
    if (isVerb(line, index, lexicon) && !hangs) return -1
  }
  return -1
}

/** The noun of the course that the verb at `index` tells. */
function nounOf(line: Line, index: number, { courses }: FigureLexicon): string | undefined {
  const phrase = courses.phrases.find((known) => reads(line, index, known.phrase) || parted(line, index, known.phrase))
  return phrase?.noun ?? courses.nouns.get(at(line, index))
}

/** "put the hearing off" */
const parted = (line: Line, index: number, [verb, particle]: readonly string[]): boolean =>
  at(line, index) === verb && [2, 3, 4].some((step) => at(line, index + step) === particle)

/** The course with what it is done to: "tariffs delay", "flight delay"; persons and names are left out. */
function courseText(line: Line, verb: number, lexicon: FigureLexicon): string {
  const noun = nounOf(line, verb, lexicon) ?? ''
  if (lexicon.counts.be.has(at(line, verb - 1))) {
    const run = subjectOf(line, verb, lexicon)
    return run && !acts(line, run, lexicon) ? `${runText(line, run, lexicon)} ${noun}` : noun
  }
  const particle = lexicon.counts.particles.has(at(line, verb + 1)) ? 1 : 0
  const { opening, head, end, text } = phraseAt(line, verb + 1 + particle, lexicon)
  if (head < 0 || lexicon.syntax.unitNouns.has(at(line, head)) || acts(line, { first: opening, last: end }, lexicon))
    return noun
  return `${text} ${noun}`
}

/** A person or an organisation is never what goes on. */
const acts = (line: Line, { last }: NounRun, lexicon: FigureLexicon): boolean =>
  isActor(line, last - 1, lexicon) ||
  (line[last - 1]?.pos === 'PROPN' && line[last - 1]?.text !== at(line, last - 1) && !isTitleCase(line))

/** In a headline every noun may be written large. */
const isTitleCase = (line: Line): boolean => {
  const words = line.filter(({ kind, lower }) => kind === 'word' && lower.length > 3)
  return words.length > 2 && words.every(({ text, lower }) => text !== lower)
}
