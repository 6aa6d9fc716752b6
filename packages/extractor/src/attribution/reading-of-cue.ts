import type { CueClass } from '@parallax/model'
import type { TokenRange } from '../phrases/ground.ts'
import type { Cue } from './cue.ts'
import type { Complement } from './lexicon.ts'
import type { Reading } from './reading.ts'

/** What a verb rule found; `by` is the complement whose class the cue has here. */
export type Parts = {
  readonly rule: string
  readonly source: TokenRange | null
  readonly content: readonly TokenRange[]
  readonly by: Complement
}

/** The reading of a cue verb with its parts; null when no word of content is left. */
export function readingOfCue(cue: Cue, { rule, source, content, by }: Parts): Reading | null {
  const kept = content.filter(([first, last]) => last > first)
  if (kept.length === 0) return null
  const cueClass: CueClass = cue.takes.get(by) ?? [...cue.takes.values()][0] ?? 'neutral'
  const { first, verb, negated, modal, infinitive } = cue.group
  const told = !negated && !modal && !infinitive
  return { rule, source, cue: [[first, cue.end]], content: kept, cueClass, told, at: verb }
}
