import { phraseAt } from '../counted/noun-phrase.ts'
import { phraseText } from '../counted/phrase-text.ts'
import { at } from '../draft.ts'
import { governingVerb, subjectOf } from '../syntax/subject.ts'
import type { ThingReader } from './thing.ts'

/** "Lenn led Marsh 51 percent to 49 percent": the first share is the subject's, the second the object's. */
export const versus: ThingReader = (line, { draft, lexicon, taken }) => {
  if (draft.unit !== 'percent') return null
  const { infinitive } = lexicon.statuses
  const second = at(line, draft.first - 1) === infinitive && taken.has(draft.first - 2)
  if (!second && !(at(line, draft.last) === infinitive && taken.has(draft.last + 1))) return null
  const verb = governingVerb(line, second ? startOf(draft.first - 2, taken) : draft.first, lexicon)
  if (!lexicon.deeds.beating.has(at(line, verb))) return null
  const beaten = phraseAt(line, verb + 1, lexicon)
  const run = subjectOf(line, verb, lexicon)
  if (beaten.head < 0 || beaten.head >= draft.first || !run) return null
  return { text: second ? beaten.text : phraseText(line, [run.first, run.last], lexicon), rule: 'what.versus' }
}

/** Where the figure begins that holds the atom at `index`. */
function startOf(index: number, taken: ReadonlySet<number>): number {
  let first = index
  while (taken.has(first - 1)) first--
  return first
}
