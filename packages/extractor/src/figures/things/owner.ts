import { phraseText } from '../counted/phrase-text.ts'
import { isPersonNoun } from '../counted/persons.ts'
import { type Line, at } from '../draft.ts'
import type { FigureLexicon } from '../lexicon.ts'
import type { NounRun } from '../syntax/noun-run.ts'
import { runText } from './run-text.ts'

/** Whose a sum is, as short as tells: of "former president Maria Lenn" the surname, of a firm or a bare name all of it. */
export function ownerText(line: Line, run: NounRun, lexicon: FigureLexicon): string {
  const last = run.last - 1
  if (line[last]?.pos !== 'PROPN') return runText(line, run, lexicon)
  let first = last
  while (first > run.first && line[first - 1]?.pos === 'PROPN') first--
  const titled = isPersonNoun(line, first - 1, lexicon) && !lexicon.deeds.organisations.has(at(line, first - 1))
  return phraseText(line, [titled ? last : first, run.last], lexicon)
}
