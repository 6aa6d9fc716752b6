import { phraseAt, phraseText } from '../counted/noun-phrase.ts'
import { type Line, at } from '../draft.ts'
import type { FigureLexicon } from '../lexicon.ts'
import type { NounRun } from '../syntax/noun-run.ts'
import { governingVerb, isVerb, subjectOf } from '../syntax/subject.ts'
import { TIMES, type Thing, type ThingPlace, type ThingReader } from './thing.ts'

/** "Turnout fell 4.2 points", "a fire that covered 8 hectares": the subject of the clause whose verb governs the figure. */
export const subject: ThingReader = (line, { draft, lexicon }) => {
  const verb = governingVerb(line, draft.first, lexicon)
  if (TIMES.has(draft.unit) && lexicon.syntax.sentencing.has(at(line, verb)))
    return { text: lexicon.syntax.sentence, rule: 'what.sentence' }
  const run = subjectOf(line, verb, lexicon)
  if (!run) return doing(line, verb, { draft, lexicon })
  const text = runText(line, run, lexicon)
  // "Japan will spend $5m": the subject pays, so that the verb tells what for.
  if (isMoney(draft.unit) && lexicon.syntax.paying.has(at(line, verb)))
    return { text: `${text} ${at(line, verb)}`, rule: 'what.subject.pays' }
  return { text, rule: 'what.subject' }
}

/** "She had worked there for 15 years": who did it is a pronoun, so that only the verb tells what lasted. */
const doing = (line: Line, verb: number, { draft, lexicon }: Pick<ThingPlace, 'draft' | 'lexicon'>): Thing | null =>
  TIMES.has(draft.unit) && line[verb]?.pos === 'VERB' && !lexicon.things.worth.has(at(line, verb))
    ? { text: at(line, verb), rule: 'what.verb' }
    : null

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
export const sharers: ThingReader = (line, { draft, lexicon }) => {
  if (draft.unit !== 'percent' || !isVerb(line, draft.last, lexicon)) return null
  const { counts } = lexicon
  if (governingVerb(line, draft.first, lexicon) >= 0 && !opensClause(line, draft.first, lexicon)) return null
  const answers = lexicon.statuses.opinions.has(at(line, draft.last))
  for (let index = draft.first - 1; index >= Math.max(0, draft.first - 30); index--) {
    const word = at(line, index)
    const named = counts.persons.has(word) && counts.plural.test(word)
    // Of what people think, those who said so before are the base, not those it was said of.
    if (named && (!answers || lexicon.statuses.opinions.has(at(line, index + 1))))
      return { text: phraseText(line, [index, index + 1], lexicon), rule: 'what.sharers' }
  }
  return answers ? { text: counts.people, rule: 'what.people' } : null
}

/** "3,455 hectares were destroyed by the fires": who or what did it. */
export const agent: ThingReader = (line, { draft, lexicon }) => {
  let index = draft.last
  while (index < draft.last + 6 && ['AUX', 'VERB', 'ADV'].includes(line[index]?.pos ?? '')) index++
  if (index === draft.last || at(line, index) !== lexicon.changes.by) return null
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

/** The telling words of a run; of a hollow head what follows "of" tells too: "the cost of the wall" is "wall cost". */
function runText(line: Line, { first, last }: NounRun, lexicon: FigureLexicon): string {
  const text = phraseText(line, [Math.max(first, last - 4), last], lexicon)
  if (!lexicon.syntax.hollow.has(at(line, last - 1)) || at(line, last) !== lexicon.numbers.partitive) return text
  const inner = phraseAt(line, last + 1, lexicon)
  return inner.head < 0 ? text : `${inner.text} ${text}`
}

const isMoney = (unit: string | null): boolean => unit !== null && /^[A-Z]{3}$/.test(unit)
