import { type Line, at } from '../draft.ts'
import { behindAsides } from '../syntax/behind-asides.ts'
import { purposeAt } from './purpose.ts'
import { isMoney, type ThingReader } from './thing.ts'

/** "The mayor asked for $2.5 million in harbor aid. … No, not $2.5 million": the same sum told once more is for the same. */
export const sameSum: ThingReader = (line, { draft, lexicon, earlier }) => {
  if (!isMoney(draft.unit) || draft.form !== 'digits') return null
  const sum = line.slice(draft.numberFirst, draft.last).map(({ lower }) => lower)
  for (const sentence of earlier) {
    const end = endOf(sentence, sum)
    const goal = end < 0 ? null : purposeAt(sentence, behindAsides(sentence, end, lexicon), lexicon)
    if (goal) return { text: goal.text, rule: 'what.same-sum' }
  }
  return null
}

/** Index behind the words in the sentence, whole numbers only; -1 where they do not stand. */
function endOf(line: Line, words: readonly string[]): number {
  const start = line.findIndex((_, index) => words.every((word, offset) => at(line, index + offset) === word))
  return start < 0 ? -1 : start + words.length
}
