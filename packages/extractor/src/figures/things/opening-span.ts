import { isPersonNoun } from '../counted/persons.ts'
import { type Line, at } from '../draft.ts'
import type { FigureLexicon } from '../lexicon.ts'
import { subjectOf } from '../syntax/subject.ts'
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
  const acts =
    !run ||
    line[head]?.pos === 'PROPN' ||
    isPersonNoun(line, head, lexicon) ||
    lexicon.deeds.organisations.has(at(line, head))
  // "we have been neighbours": a form of "be" does nothing.
  if (acts && (lexicon.counts.be.has(at(line, verb)) || line[verb]?.pos === 'AUX')) return null
  return { text: acts ? done(line, verb, lexicon) : runText(line, run, lexicon), rule: 'what.opening-span' }
}

/** Whether nothing but a preposition and its adjectives stands between the figure and the beginning of its clause. */
function opens(line: Line, first: number, { counts, numbers }: FigureLexicon): boolean {
  let index = first - 1
  while (index >= 0 && OPENING_TAGS.has(line[index]?.pos ?? '') && !counts.clauseOpeners.has(at(line, index))) index--
  const before = line[index]
  return !before || before.kind === 'mark' || before.lower === numbers.joiner || counts.clauseOpeners.has(before.lower)
}

const OPENING_TAGS = new Set(['DET', 'ADP', 'ADJ', 'ADV'])
