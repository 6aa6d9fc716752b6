import { phraseAt, readNounPhrase } from '../counted/noun-phrase.ts'
import { isActor } from '../counted/persons.ts'
import { type Line, at } from '../draft.ts'
import type { FigureLexicon } from '../lexicon.ts'
import { governingVerb, subjectOf } from '../syntax/subject.ts'
import { clauseVerb, done } from './event-text.ts'
import { runText } from './run-text.ts'
import { TIMES, type ThingReader } from './thing.ts'

/** "For the past 15 years, violence has risen", "In five years, the firm doubled its sales": what the clause behind is about. */
export const openingSpan: ThingReader = (line, { draft, lexicon }) => {
  if (!TIMES.has(draft.unit) || draft.rules.includes('unit.period') || !opens(line, draft.first, lexicon)) return null
  const verb = clauseVerb(line, draft.last, lexicon)
  // "Eight years seems long": there the time itself is the subject.
  if (verb <= draft.last) return null
  const run = subjectOf(line, verb, lexicon)
  const head = run ? run.last - 1 : -1
  const acts = !run || line[head]?.pos === 'PROPN' || isActor(line, head, lexicon)
  // "we have been neighbours": a form of "be" does nothing.
  if (acts && (lexicon.counts.be.has(at(line, verb)) || line[verb]?.pos === 'AUX')) return null
  return { text: acts ? done(line, verb, lexicon) : runText(line, run, lexicon), rule: 'what.opening-span' }
}

/** "had the chance to run the town for 12 years": so long it was run, not had. */
export const infinitiveSpan: ThingReader = (line, { draft, lexicon }) => {
  if (!TIMES.has(draft.unit)) return null
  const verb = governingVerb(line, draft.first, lexicon)
  const infinitive = at(line, verb - 1) === lexicon.statuses.infinitive && !lexicon.counts.gerund.test(at(line, verb))
  const named = infinitive && line[verb]?.pos === 'VERB'
  // "to run the town" takes an object, "to run for an hour" only lasts.
  const object = phraseAt(line, verb + 1, lexicon).head
  const lasts = lexicon.syntax.lasting.has(at(line, verb))
  if (!named || lexicon.things.worth.has(at(line, verb)) || (lasts && (object < 0 || object >= draft.first - 1)))
    return null
  return lasts ? { text: done(line, verb, lexicon), rule: 'what.doing' } : { text: at(line, verb), rule: 'what.verb' }
}

/** "a three-day period of mourning", "a span of 12 years of peace": a word for a time tells nothing, what follows "of" does. */
export const periodOf: ThingReader = (line, { draft, lexicon }) => {
  if (!TIMES.has(draft.unit)) return null
  const { head, opening, end } = readNounPhrase(line, draft.last, lexicon)
  const blank = head >= 0 && head === opening && lexicon.syntax.blank.has(at(line, head))
  if (!blank || at(line, end) !== lexicon.numbers.partitive) return null
  const inner = phraseAt(line, end + 1, lexicon)
  return inner.head < 0 ? null : { text: inner.text, rule: 'what.of' }
}

/** Whether nothing but a preposition and its adjectives stands between the figure and the beginning of its clause. */
function opens(line: Line, first: number, { counts, numbers }: FigureLexicon): boolean {
  let index = first - 1
  while (index >= 0 && OPENING_TAGS.has(line[index]?.pos ?? '') && !counts.clauseOpeners.has(at(line, index))) index--
  const before = line[index]
  if (!before || before.kind === 'mark' || before.lower === numbers.joiner) return true
  return counts.clauseOpeners.has(before.lower) || counts.relatives.has(before.lower)
}

const OPENING_TAGS = new Set(['DET', 'ADP', 'ADJ', 'ADV'])
