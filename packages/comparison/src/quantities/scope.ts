import type { Quantity } from '@parallax/model'
import { isConsequence } from './families.ts'
import type { Profile } from './profile.ts'

/** What an event's headlines speak of, as canonical words. */
export type HeadlineWords = ReadonlySet<string>

/**
 * Whether a quantity measures the event itself and the actors' conduct in it, or the background. Consequences for
 * people are focal unless their sentences look back; the rest by what the headlines and several outlets speak of.
 */
export function scopeOf(profile: Profile, headlineWords: HeadlineWords): Quantity['scope'] {
  const looksBack = profile.background * 2 > profile.members.length
  if (looksBack) return 'background'
  if (isConsequence(profile.family)) return 'focal'
  if (profile.members.some((slots) => slots.claim.in === 'title')) return 'focal'
  const outlets = new Set(profile.members.map((slots) => slots.outlet)).size
  const spokenOf = [...profile.head.keys()].some((word) => headlineWords.has(word))
  const nearSpokenOf = [...profile.near.weights.keys()].filter((word) => headlineWords.has(word)).length
  return spokenOf || outlets >= 2 || nearSpokenOf >= 2 ? 'focal' : 'background'
}
