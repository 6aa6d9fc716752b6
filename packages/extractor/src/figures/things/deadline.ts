import { phraseAt } from '../counted/noun-phrase.ts'
import { phraseText } from '../counted/phrase-text.ts'
import { isActor } from '../counted/persons.ts'
import { type Line, at } from '../draft.ts'
import type { FigureLexicon } from '../lexicon.ts'
import { governingVerb, isVerb, subjectOf } from '../syntax/subject.ts'
import { TIMES, type Thing, type ThingReader } from './thing.ts'

/** "gave the union ten days to answer", "must pay within 30 days", "will be signed in the next two weeks": time to do it. */
export const deadline: ThingReader = (line, { draft, lexicon }) => {
  if (!TIMES.has(draft.unit)) return null
  const governing = governingVerb(line, draft.first, lexicon)
  if (governing < 0) return null
  const infinitive = at(line, draft.last) === lexicon.statuses.infinitive && isVerb(line, draft.last + 1, lexicon)
  const within = isWithin(line, draft.first, lexicon)
  if (infinitive)
    return within || lexicon.courses.giving.has(at(line, governing)) ? timeTo(line, draft.last + 1, lexicon) : null
  return within && isDone(line, governing, lexicon) ? timeTo(line, governing, lexicon) : null
}

/** "within 30 days"; "in the next 30 days". */
function isWithin(line: Line, first: number, { courses, things }: FigureLexicon): boolean {
  if (courses.within.has(at(line, first)) || courses.within.has(at(line, first - 1))) return true
  if (!courses.next.has(at(line, first - 1))) return false
  const article = line[first - 2]?.pos === 'DET' ? 1 : 0
  return things.spentOn.has(at(line, first - 2 - article)) || courses.within.has(at(line, first - 2 - article))
}

/** Somebody does it: the verb is passive, or its subject a person or a body. */
function isDone(line: Line, verb: number, lexicon: FigureLexicon): boolean {
  if (line[verb]?.pos !== 'VERB' || lexicon.syntax.lasting.has(at(line, verb))) return false
  if (isPassive(line, verb, lexicon)) return true
  const run = subjectOf(line, verb, lexicon)
  const head = run ? run.last - 1 : -1
  return !run || (head > 0 && line[head]?.pos === 'PROPN') || isActor(line, head, lexicon)
}

const isPassive = (line: Line, verb: number, { counts }: FigureLexicon): boolean =>
  counts.be.has(at(line, verb - 1)) && !counts.gerund.test(at(line, verb))

/** "time to sign pact": the verb as it is named, with its object. */
function timeTo(line: Line, verb: number, lexicon: FigureLexicon): Thing {
  const { lower = '', lemma = lower } = line[verb] ?? {}
  return {
    text: [lexicon.courses.timeTo, lemma, objectOf(line, verb, lexicon)].filter(Boolean).join(' '),
    rule: 'what.deadline',
  }
}

function objectOf(line: Line, verb: number, lexicon: FigureLexicon): string {
  if (isPassive(line, verb, lexicon)) {
    const run = subjectOf(line, verb, lexicon)
    return run ? phraseText(line, [Math.max(run.first, run.last - 2), run.last], lexicon) : ''
  }
  const { head, text } = phraseAt(line, verb + 1, lexicon)
  return head < 0 || lexicon.syntax.unitNouns.has(at(line, head)) ? '' : text
}
