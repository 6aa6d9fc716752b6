import { phraseAt } from '../counted/noun-phrase.ts'
import { isPersonNoun } from '../counted/persons.ts'
import { type Line, at } from '../draft.ts'
import type { FigureLexicon } from '../lexicon.ts'
import { isNoun, runBefore } from '../syntax/noun-run.ts'
import { governingVerb, subjectOf } from '../syntax/subject.ts'
import { runText } from './run-text.ts'
import type { ThingReader } from './thing.ts'

/** "the rate was 40 percent for women and 30 percent for men", "Among women, the figure was 40 percent": of whom it is the share. */
export const group: ThingReader = (line, { draft, lexicon }) => {
  if (draft.unit !== 'percent') return null
  const run = subjectOf(line, governingVerb(line, draft.first, lexicon), lexicon)
  if (!run) return null
  const text = runText(line, run, lexicon)
  const points = lexicon.deeds.pointingShares.has(text)
  const people = peopleAt(line, draft.last, lexicon) ?? (points ? peopleAt(line, 0, lexicon) : null)
  return people === null ? null : { text: points ? people : `${people} ${text}`, rule: 'what.group' }
}

/** The people that a preposition of grouping at `index` opens. */
function peopleAt(line: Line, index: number, lexicon: FigureLexicon): string | null {
  if (!lexicon.deeds.grouping.has(at(line, index))) return null
  const { head, text } = phraseAt(line, index + 1, lexicon)
  return head >= 0 && isPersonNoun(line, head, lexicon) && lexicon.counts.plural.test(at(line, head)) ? text : null
}

/** "Lenn, with 40 percent, leads Marsh, with 35 percent": of the name right before the comma. */
export const withShare: ThingReader = (line, { draft, lexicon }) => {
  if (
    draft.unit !== 'percent' ||
    at(line, draft.first - 1) !== lexicon.counts.with ||
    at(line, draft.first - 2) !== ','
  )
    return null
  const run = runBefore(line, draft.first - 2, lexicon)
  return run && line[run.last - 1]?.pos === 'PROPN'
    ? { text: runText(line, run, lexicon), rule: 'what.noun-before' }
    : null
}

/** "60 percent of those surveyed", "50 percent of the young": a whole without a noun is people. */
export const ofThose: ThingReader = (line, { draft, lexicon }) => {
  if (at(line, draft.last) !== lexicon.numbers.partitive) return null
  const word = at(line, draft.last + 1)
  if (lexicon.deeds.those.has(word)) return { text: lexicon.counts.people, rule: 'what.people' }
  const last = draft.last + 2
  const bare = line[draft.last + 1]?.pos === 'DET' && line[last]?.pos === 'ADJ' && !isNoun(line, last + 1, lexicon)
  return bare && line[last + 1]?.pos !== 'ADJ' ? { text: at(line, last), rule: 'what.of' } : null
}
