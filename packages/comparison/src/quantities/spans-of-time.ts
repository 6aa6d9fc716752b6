import type { FigureClaim } from '@parallax/model'
import { dimensionOf } from '../intervals/units.ts'

/**
 * What a span of time is: how long something lasts, how far two moments lie apart, or some part of a longer span ("his first
 * three seasons"); "" where the words leave it open.
 */
export type TimeRole = 'length' | 'gap' | 'part' | ''

// "four days earlier", "less than four hours before the deadline", "22 days since". Own list.
const GAP_BEHIND = /^\s+(?:before|after|since|ago|earlier|later|away|apart|from now|prior|ahead|shy|old)\b/i
// "the first in 22 days", "the worst such storm in ten years". Own list.
const GAP_BEFORE =
  /\b(?:first|last|latest|worst|biggest|deadliest|highest|lowest|strongest|largest)\b[^.,;:]{0,40}\bin (?:the |more than |over |nearly |almost |at least |about )?(?:past |last )?$/i

// "his first three seasons", "the final two days". Own list.
const PART_BEFORE = /\b(?:first|final|opening|closing|remaining)\s+$/i

// "lasted for eight years", "over a span of six years". Own list.
const LENGTH_BEFORE =
  /\b(?:for|lasts?|lasted|lasting|spend|spent|spends|took|takes|taking|spanning|span of|throughout)\s+$/i

/** Which of the two a claim's words say: "a 30-day delay" is a length, "four hours before the deadline" a gap. */
export function timeRoleOf(claim: FigureClaim, before: string, after: string): TimeRole {
  if (dimensionOf(claim.unit) !== 'time') return ''
  if (PART_BEFORE.test(before)) return 'part'
  if (GAP_BEHIND.test(after) || GAP_BEFORE.test(before)) return 'gap'
  return LENGTH_BEFORE.test(before) || claim.quote.includes('-') ? 'length' : ''
}
