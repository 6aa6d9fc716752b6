import { type Draft, type Line, at } from '../draft.ts'
import type { FigureLexicon } from '../lexicon.ts'
import { governingVerb, subjectOf } from '../syntax/subject.ts'
import { runText } from '../things/run-text.ts'
import { isPersonNoun } from './persons.ts'
import type { Counted } from './read-counted.ts'

/** "Arrests rose again in June to 188,000", "Filings hit 348,000": a bare number is the value of what rose or fell; null where it is none. */
export function valueOf(
  line: Line,
  own: Counted,
  { draft, lexicon }: { draft: Draft; lexicon: FigureLexicon },
): Counted | null {
  if (draft.unit || !own.elliptic || own.what !== '' || draft.form === 'vague') return null
  const { counts } = lexicon
  const verb = governingVerb(line, draft.first, lexicon)
  if (verb < 0 || !reaches(line, draft.first, { verb, lexicon })) return null
  const run = subjectOf(line, verb, lexicon)
  if (!run) return null
  const head = at(line, run.last - 1)
  const kind = counts.nouns.get(head)
  // At the head of a sentence a capital makes no name.
  const common = line[run.last - 1]?.pos === 'NOUN' || run.last === 1
  const counted = kind !== undefined || (counts.plural.test(head) && common)
  if (!counted || (kind === undefined && isPersonNoun(line, run.last - 1, lexicon))) return null
  return {
    ...own,
    kind: own.weak ? (kind ?? own.kind) : own.kind,
    unit: own.weak && kind && counts.personKinds.has(kind) && !counts.itemKinds.has(kind) ? 'person' : own.unit,
    what: runText(line, run, lexicon),
    elliptic: false,
    rules: [...own.rules, 'what.value-of'],
  }
}

/** The verb tells of a level or a change, and only prepositions and times stand between it and the number. */
function reaches(line: Line, first: number, { verb, lexicon }: { verb: number; lexicon: FigureLexicon }): boolean {
  const { changes, passing, counts, filters, syntax } = lexicon
  const word = at(line, verb)
  if (!changes.verbs.has(word) && !passing.has(word) && !counts.reaching.has(word)) return false
  // "lost 300", "cut 40": such a verb takes what was lost for its object, unless "to" or "by" parts them.
  const parted = line[first - 1]?.pos === 'ADP' || line[first - 1]?.pos === 'PART'
  if (changes.holding.has(word) && !parted) return false
  for (let index = verb + 1; index < first; index++) {
    const { pos = '', lower = '', kind = '' } = line[index] ?? {}
    const time = syntax.unitNouns.has(lower) || filters.months.has(lower) || filters.weekdays.has(lower)
    if (!time && (kind === 'mark' || !['ADV', 'ADP', 'DET', 'PART', 'ADJ'].includes(pos))) return false
  }
  return true
}
