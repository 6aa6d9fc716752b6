import { mainSubject, subjectBefore } from '../phrases/subject.ts'
import type { VerbGroup } from '../phrases/verb-group.ts'
import type { Ground, TokenRange } from '../phrases/ground.ts'
import type { CueVerb } from './compiled-lexicon.ts'
import type { Page } from './page.ts'

/** A cue verb in its place: what all the verb rules look at. */
export type Cue = {
  readonly page: Page
  readonly ground: Ground
  readonly group: VerbGroup
  /** Behind the verb and its particle. */
  readonly end: number
  readonly takes: CueVerb['takes']
}

/** The subject in front of the cue; that of the main verb where the cue is a participle or an infinitive. */
export function subjectOf(cue: Cue): TokenRange | null {
  const { ground, group } = cue
  if (group.infinitive) return mainSubject(ground, group.first)
  const before = ground.tokens[group.first - 1]
  const dangling = before?.pos === 'PUNCT' || before?.pos === 'ADP' || before?.pos === 'CCONJ'
  // "She released a statement saying": she says it, not the statement.
  const stated = before?.pos === 'NOUN' && cue.page.lexicon.occasions.has(before.lower)
  if (group.participle && (dangling || stated))
    return mainSubject(ground, group.first) ?? subjectBefore(ground, group.first)
  return subjectBefore(ground, group.first) ?? mainSubject(ground, group.first)
}

/** Whether the pieces are quotations around which the cue stands, not the one it stands in. */
export function isQuoted({ page, group }: Cue, content: readonly TokenRange[]): boolean {
  return content.some(([first]) => page.quoteOf[first] !== -1 && page.quoteOf[first] !== page.quoteOf[group.verb])
}
