import { phraseAt } from '../counted/noun-phrase.ts'
import { type Line, at } from '../draft.ts'
import type { FigureLexicon } from '../lexicon.ts'
import { behindAsides } from '../syntax/behind-asides.ts'
import { governingVerb, subjectOf } from '../syntax/subject.ts'
import { ownerText } from './owner.ts'
import { isMoney, type ThingReader } from './thing.ts'

/** Words back in which a pronoun finds the speeches it stands for. */
const REACH = 24

/** "was paid $5,000 by the bank for two speeches", "earned $9m for advising firms": a fee, for what, and whose. */
export const fee: ThingReader = (line, { draft, lexicon }) => {
  if (!isMoney(draft.unit)) return null
  const payer = payerBehind(line, draft.last, lexicon)
  const from = behindAdverb(line, behindAsides(line, payer.end, lexicon))
  if (at(line, from) !== lexicon.syntax.for) return null
  const verb = governingVerb(line, draft.first, lexicon)
  const work = performed(line, from + 1, lexicon) ?? service(line, from + 1, { verb, lexicon })
  if (!work) return null
  const run = subjectOf(line, verb, lexicon)
  const named = run && line[run.last - 1]?.pos === 'PROPN' ? ownerText(line, run, lexicon) : payer.text
  return { text: [named, work, lexicon.deeds.fee].filter(Boolean).join(' '), rule: 'what.fee' }
}

/** "by the bank": who pays in the passive, and the index behind; without one, where the asides of the sum end. */
function payerBehind(line: Line, last: number, lexicon: FigureLexicon): { text: string; end: number } {
  const from = behindAsides(line, last, lexicon)
  if (at(line, from) !== lexicon.changes.by) return { text: '', end: last }
  const { head, end, text } = phraseAt(line, from + 1, lexicon)
  return head < 0 ? { text: '', end: last } : { text, end }
}

/** ", also for", ", for": a comma and an adverb part a sum from what it is for. */
function behindAdverb(line: Line, from: number): number {
  const comma = at(line, from) === ',' ? from + 1 : from
  return line[comma]?.pos === 'ADV' ? comma + 1 : comma
}

/** "a speech", "41 speeches", "them": one of what somebody does before an audience, in the singular. */
function performed(line: Line, from: number, { deeds, counts, ...lexicon }: FigureLexicon): string | null {
  const number = line[from]?.kind === 'number' || line[from]?.pos === 'NUM' ? from + 1 : from
  const { head } = phraseAt(line, number, { deeds, counts, ...lexicon })
  const named = head < 0 ? undefined : deeds.performances.get(at(line, head))
  if (named || !counts.pronouns.has(at(line, from))) return named ?? null
  for (let index = from - 1; index >= Math.max(0, from - REACH); index--) {
    const meant = deeds.performances.get(at(line, index))
    if (meant) return meant
  }
  return null
}

/** "advising firms": a doing that somebody is paid for, where the verb tells that he is. */
function service(
  line: Line,
  from: number,
  { verb, lexicon }: { readonly verb: number; readonly lexicon: FigureLexicon },
): string | null {
  const { counts, deeds } = lexicon
  const doing = at(line, from)
  if (!counts.gerund.test(doing) || !deeds.incomes.has(deeds.sums.get(at(line, verb)) ?? '')) return null
  const { head, text } = phraseAt(line, from + 1, lexicon)
  return head < 0 ? doing : `${doing} ${text}`
}
