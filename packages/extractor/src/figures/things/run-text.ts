import { phraseAt } from '../counted/noun-phrase.ts'
import { phraseText } from '../counted/phrase-text.ts'
import { type Line, at } from '../draft.ts'
import type { FigureLexicon } from '../lexicon.ts'
import type { NounRun } from '../syntax/noun-run.ts'

/** The telling words of a run; of a hollow head what follows "of" tells too: "the cost of the wall" is "wall cost". */
export function runText(line: Line, { first, last }: NounRun, lexicon: FigureLexicon): string {
  const text = phraseText(line, [Math.max(first, last - 4), last], lexicon)
  if (!lexicon.syntax.hollow.has(at(line, last - 1)) || at(line, last) !== lexicon.numbers.partitive) return text
  const inner = phraseAt(line, last + 1, lexicon)
  return inner.head < 0 ? text : `${inner.text} ${text}`
}
