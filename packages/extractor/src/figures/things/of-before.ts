import { phraseText } from '../counted/phrase-text.ts'
import { type Line, at } from '../draft.ts'
import type { FigureLexicon } from '../lexicon.ts'
import { isNoun } from '../syntax/noun-run.ts'
import { type ThingReader, isMoney } from './thing.ts'

/** "posted bail of $50,000": before "of" and a sum stands a noun, whatever the tagger takes it for. */
export const ofBefore: ThingReader = (line, { draft, lexicon }) => {
  const noun = draft.first - 2
  if (!isMoney(draft.unit) || at(line, noun + 1) !== lexicon.numbers.partitive) return null
  if (isNoun(line, noun, lexicon) || !MISTAGGED.has(line[noun]?.pos ?? '') || !opens(line, noun, lexicon)) return null
  return { text: phraseText(line, [noun, noun + 1], lexicon), rule: 'what.noun-before' }
}

const MISTAGGED = new Set(['VERB', 'ADJ'])

/** Whether the word before opens a noun phrase, or is the verb that takes it: "has reserves of", but not "was told of". */
const opens = (line: Line, noun: number, { deeds, counts }: FigureLexicon): boolean =>
  ['DET', 'ADJ', 'VERB'].includes(line[noun - 1]?.pos ?? '') ||
  (deeds.holding.has(at(line, noun - 1)) && counts.plural.test(at(line, noun)))
