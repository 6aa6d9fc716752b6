import { verbGroup, type VerbGroup } from '../phrases/verb-group.ts'
import type { Ground, TokenRange } from '../phrases/noun-phrase.ts'
import type { CueVerb } from './compiled-lexicon.ts'
import { subjectBefore } from './find-subject.ts'
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

/** Where the subject of a participle or of a second verb is sought, in tokens before it. */
const FARTHEST_MAIN_VERB = 60

/** The subject in front of the cue; that of the main verb where the cue is a participle or an infinitive. */
export function subjectOf(cue: Cue): TokenRange | null {
  const { ground, group } = cue
  if (group.infinitive) return mainSubject(ground, group.first)
  const before = ground.tokens[group.first - 1]
  const dangling = before?.pos === 'PUNCT' || before?.pos === 'ADP' || before?.pos === 'CCONJ'
  if (group.participle && dangling) return mainSubject(ground, group.first)
  return subjectBefore(ground, group.first) ?? mainSubject(ground, group.first)
}

/** The subject of the nearest finite verb before `end`: "X left, saying A"; "X spoke and said A". */
export function mainSubject(ground: Ground, end: number): TokenRange | null {
  const { tokens, floor } = ground
  for (let at = end - 1; at > Math.max(floor, end - FARTHEST_MAIN_VERB); at--) {
    const token = tokens[at]
    if (!token || !(token.pos === 'VERB' || token.pos === 'AUX') || token.lower.endsWith('ing')) continue
    const subject = subjectBefore(ground, verbGroup(ground, at).first)
    if (subject && tokens[subject[0]]?.lower !== 'that') return subject
  }
  return null
}

/** Whether the pieces are quotations around which the cue stands, not the one it stands in. */
export function isQuoted({ page, group }: Cue, content: readonly TokenRange[]): boolean {
  return content.some(([first]) => page.quoteOf[first] !== -1 && page.quoteOf[first] !== page.quoteOf[group.verb])
}
