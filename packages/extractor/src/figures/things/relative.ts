import { phraseAt } from '../counted/noun-phrase.ts'
import { type Line, at } from '../draft.ts'
import type { FigureLexicon } from '../lexicon.ts'
import { behindAsides } from '../syntax/behind-asides.ts'
import { isVerb } from '../syntax/subject.ts'
import { purposeAt } from './purpose.ts'
import { isMoney, type ThingReader } from './thing.ts'

/** Words between a sum and the verb of the clause that tells of it, and words of that verb. */
const REACH = 8
const GROUP = 5

/** "the $5 billion that deputies approved for the wall": what it was for. */
export const relative: ThingReader = (line, { draft, lexicon }) => {
  if (!isMoney(draft.unit)) return null
  const from = behindAsides(line, draft.last, lexicon)
  const linked = lexicon.counts.relatives.has(at(line, from)) ? 1 : 0
  let verb = subjectEnd(line, from + linked, lexicon)
  // "the $5m he said he had paid in taxes": what was said is what was done.
  if (lexicon.times.saying.has(at(line, verb))) verb = subjectEnd(line, verb + 1, lexicon)
  if (verb < 0) return null
  const last = verb + GROUP
  while (verb < last && inGroup(line, verb, lexicon)) verb++
  const goal = purposeAt(line, behindAsides(line, verb, lexicon), lexicon)
  return goal && { text: goal.text, rule: 'what.relative' }
}

/** Index behind the subject that opens a clause at `from`; -1 where no verb follows it. */
function subjectEnd(line: Line, from: number, lexicon: FigureLexicon): number {
  if (line[from]?.kind !== 'word') return -1
  const first = line[from]?.pos === 'PRON' ? from + 1 : phraseAt(line, from, lexicon).end
  const end = at(line, first) === lexicon.numbers.joiner ? phraseAt(line, first + 1, lexicon).end : first
  return end > from && end - from < REACH && isVerb(line, end, lexicon) ? end : -1
}

const inGroup = (line: Line, index: number, lexicon: FigureLexicon): boolean =>
  isVerb(line, index, lexicon) || line[index]?.pos === 'ADV' || line[index]?.pos === 'PART'
