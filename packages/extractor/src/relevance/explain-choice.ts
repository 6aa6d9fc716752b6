import type { Judgement } from './judgement.ts'
import { likeness, sharedWords, weighWords } from './likeness.ts'
import type { Profile } from './profile.ts'

/** Mean likeness at which two groups of articles are one event's. Chosen, as all thresholds here, on ECB+ (see the README beside this file). */
export const SAME_EVENT = 0.05
/** Left out but at least this share of `SAME_EVENT` near: a person should look. */
const REVIEW_SHARE = 0.8
const SHOWN_WORDS = 5
const BELOW_KEEPING = 0.499

type Choice = { among: readonly number[]; kept: readonly number[]; prior: number }

/** A judgement for each article of `among`: how near it is to those kept, and the words that bring it there. */
export function explainChoice(profiles: readonly Profile[], { among, kept, prior }: Choice): Map<number, Judgement> {
  const weights = weighWords(profilesAt(profiles, among), prior)
  const weightsOf = new Map(among.map((index, at) => [index, weights[at] ?? new Map<string, number>()]))
  const isKept = new Set(kept)
  return new Map(
    among.map((index) => {
      const own = weightsOf.get(index) ?? new Map<string, number>()
      const group = kept.flatMap((one) => (one === index ? [] : (weightsOf.get(one) ?? [])))
      const mean = group.reduce((sum, other) => sum + likeness(own, other), 0) / Math.max(1, group.length)
      const words = sharedWords(own, group)
        .slice(0, SHOWN_WORDS)
        .map((stem) => profiles[index]?.shown.get(stem) ?? stem)
      return [index, judgementOf({ mean, isKept: isKept.has(index), words, size: group.length })]
    }),
  )
}

/** The profiles at these indexes, in their order. */
export function profilesAt(profiles: readonly Profile[], indexes: readonly number[]): Profile[] {
  return indexes.flatMap((index) => profiles[index] ?? [])
}

type Standing = { mean: number; isKept: boolean; words: readonly string[]; size: number }

function judgementOf({ mean, isKept, words, size }: Standing): Judgement {
  const score = Math.round((mean / (mean + SAME_EVENT)) * 1000) / 1000
  const shared =
    words.length === 0 ? 'Shares no telling word with the event.' : `Shares with the event: ${words.join(', ')}.`
  if (isKept) return { answer: 'keep', score: Math.max(score, 0.5), reasons: [shared] }
  const reasons = [`Held against ${size} articles of the event, it stands nearer to other coverage, or alone.`, shared]
  const left = { score: Math.min(score, BELOW_KEEPING), reasons }
  if (mean >= SAME_EVENT * REVIEW_SHARE) return { answer: 'review', ...left }
  return { answer: 'leave', ...left, outcome: 'off-topic' }
}
