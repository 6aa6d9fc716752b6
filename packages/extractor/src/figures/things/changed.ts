import { phraseAt } from '../counted/noun-phrase.ts'
import { type Line, at } from '../draft.ts'
import { governingVerb } from '../syntax/subject.ts'
import { runText } from './run-text.ts'
import type { ThingPlace, ThingReader } from './thing.ts'

/** "raised its key rate by a point to 5 percent", "cut the risk of stroke by 30 percent": of a verb of change the object changed. */
export const changedObject: ThingReader = (line, place) => {
  const { draft, lexicon, taken } = place
  const { changes, syntax } = lexicon
  if (!isLinked(line, place)) return null
  const verb = governingVerb(line, draft.first, lexicon)
  if (!changes.verbs.has(at(line, verb))) return null
  const { head, opening } = phraseAt(line, verb + 1, lexicon)
  if (head < 0 || head >= draft.first || taken.has(head) || syntax.unitNouns.has(at(line, head))) return null
  return { text: runText(line, { first: opening, last: head + 1 }, lexicon), rule: 'what.object' }
}

/** A preposition of change stands right before the figure. */
function isLinked(line: Line, { draft, lexicon: { changes, syntax } }: ThingPlace): boolean {
  const word = at(line, draft.first - 1)
  return word === changes.by || word === changes.to || syntax.from.has(word)
}
