import type { Draft, Line } from '../draft.ts'
import { at } from '../draft.ts'
import type { FigureLexicon } from '../lexicon.ts'
import type { NounPhrase } from './noun-phrase.ts'
import { isPersonNoun } from './persons.ts'

/** "five were questioned", "four in the climbing party": a count without a noun whose predicate or place is one of people. */
export function isSaidOfPeople(line: Line, from: number, lexicon: FigureLexicon): boolean {
  const { counts } = lexicon
  let verb = from
  while (verb < from + 4 && (counts.be.has(at(line, verb)) || ['AUX', 'ADV'].includes(line[verb]?.pos ?? ''))) verb++
  if (counts.personal.has(at(line, verb)) && line[verb]?.pos === 'VERB') return true
  if (!counts.placeOpeners.has(at(line, from)) || !lexicon.filters.determiners.has(at(line, from + 1))) return false
  for (let index = from + 2; index < from + 5; index++) {
    if (counts.companies.has(at(line, index))) return true
    if (!['ADJ', 'NOUN', 'VERB'].includes(line[index]?.pos ?? '')) return false
  }
  return false
}

/** "more than the 870,000 economists had expected": the noun behind the number is who expected so many, and counts nobody. */
export function isForecast(
  line: Line,
  { draft, full, lexicon }: { draft: Draft; full: NounPhrase; lexicon: FigureLexicon },
): boolean {
  const { statuses, filters } = lexicon
  // "fewer than the 520,000 forecast": the participle stands alone.
  const alone = full.head === draft.last && full.end === draft.last + 1 && line[full.end]?.kind !== 'word'
  if (alone && isExpecting(line, full.head, lexicon)) return true
  if (full.head < 0 || !filters.determiners.has(at(line, draft.first - 1)) || !isPersonNoun(line, full.head, lexicon))
    return false
  if (!['ADP', 'SCONJ'].includes(line[draft.first - 2]?.pos ?? '')) return false
  const verb = line[full.head + 1]?.pos === 'AUX' ? full.head + 2 : full.head + 1
  return statuses.before.get(at(line, verb)) === 'expected' && line[verb]?.pos === 'VERB'
}

const isExpecting = (line: Line, index: number, { statuses }: FigureLexicon): boolean =>
  statuses.behind.get(at(line, index)) === 'expected'
