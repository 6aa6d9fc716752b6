import type { Ground } from './ground.ts'
import { nounPhraseAfter } from './noun-phrase.ts'

/** Whether a subject with its finite verb starts at `at`. */
export function startsClause(ground: Ground, at: number): boolean {
  const phrase = nounPhraseAfter(ground, at)
  return phrase !== null && isFiniteVerb(ground, phrase[1])
}

/** Whether a finite verb stands at `at`, adverbs and quotation marks aside. */
export function isFiniteVerb({ tokens, grammar, ceiling }: Ground, at: number): boolean {
  let here = at
  while (here < Math.min(ceiling, at + 4) && (tokens[here]?.pos === 'ADV' || /^["'“‘]$/.test(tokens[here]?.text ?? '')))
    here++
  const verb = tokens[here]
  if (!verb || here >= ceiling) return false
  // "a pump-action shotgun": a part of a compound is no verb.
  if (tokens[here + 1]?.text === '-' && tokens[here + 1]?.start === verb.end) return false
  return verb.pos === 'AUX' || (verb.pos === 'VERB' && !grammar.progressiveEnding.test(verb.lower))
}

/** "said that talks had failed", not "said that day": a conjunction by its tag, or because a clause follows. */
export function isConjunctionThat(ground: Ground, at: number): boolean {
  const { tokens, grammar } = ground
  if (!grammar.complementizers.has(tokens[at]?.lower ?? '')) return false
  if (tokens[at]?.pos !== 'DET') return true
  return !grammar.timeWords.has(tokens[at + 1]?.lower ?? '') && startsClause(ground, at + 1)
}
