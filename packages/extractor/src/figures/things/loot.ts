import { phraseAt } from '../counted/noun-phrase.ts'
import { type Line, at } from '../draft.ts'
import type { FigureLexicon } from '../lexicon.ts'
import { governingVerb, subjectOf } from '../syntax/subject.ts'
import { isMoney, type ThingReader } from './thing.ts'

/** "robbed a bank of $2m", "Thieves hit a store for $2m": what the robbed lost. */
export const loot: ThingReader = (line, { draft, lexicon }) => {
  const { deeds, syntax, numbers } = lexicon
  const link = at(line, draft.first - 1)
  if (!isMoney(draft.unit) || (link !== syntax.for && link !== numbers.partitive)) return null
  const verb = governingVerb(line, draft.first, lexicon)
  const robs =
    deeds.robbing.has(at(line, verb)) || (deeds.striking.has(at(line, verb)) && byRobbers(line, verb, lexicon))
  if (!robs) return null
  const { head } = phraseAt(line, verb + 1, lexicon)
  const robbed = head >= 0 && head < draft.first ? `${at(line, head)} ` : ''
  return { text: `${robbed}${deeds.loot}`, rule: 'what.loot' }
}

/** Whether robbers are the subject: a store is hit by hail too. */
function byRobbers(line: Line, verb: number, lexicon: FigureLexicon): boolean {
  const run = subjectOf(line, verb, lexicon)
  return run !== null && lexicon.deeds.robbers.has(at(line, run.last - 1))
}

/** "fled with $2m", "made off with $2m": whether robbers got away with the sum at `first`. */
export const isTakenAway = (line: Line, verb: number, place: { first: number; lexicon: FigureLexicon }): boolean => {
  const { deeds, counts } = place.lexicon
  if (at(line, place.first - 1) !== counts.with) return false
  return deeds.fleeing.has(at(line, verb)) || deeds.away.has(at(line, place.first - 2))
}
