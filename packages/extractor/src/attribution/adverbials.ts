import type { Ground } from '../phrases/ground.ts'
import { baseAfter, nounPhraseAfter } from '../phrases/noun-phrase.ts'
import { isConjunctionThat } from '../phrases/clause.ts'
import { quoteOpeningAt, type Page } from './page.ts'

/**
 * The token behind adverbs, times and occasions that stand between a cue and its content: "said [on Monday in a
 * statement] that". Answers `at` itself when there are none.
 */
export function skipAdverbials(page: Page, ground: Ground, at: number): number {
  let here = at
  for (let steps = 0; steps < 6; steps++) {
    const next = skipOne(page, ground, here)
    if (next === here) return here
    here = next
  }
  return here
}

function skipOne(page: Page, ground: Ground, at: number): number {
  const { tokens, grammar, ceiling } = ground
  const token = tokens[at]
  if (!token || at >= ceiling || quoteOpeningAt(page, at)) return at
  if (grammar.contentOpeners.has(token.lower) && !grammar.circumstantial.has(token.lower)) return at
  const time = skipTime(ground, at)
  if (time > at) return time
  if (token.pos === 'ADV' && !grammar.boundAdverbs.has(token.lower)) return at + 1
  if (token.pos === 'ADP') return skipPrepositional(page, ground, at)
  if (token.text === ',') {
    const inner = skipOne(page, ground, at + 1)
    if (inner > at + 1 && tokens[inner]?.text === ',' && inner < ceiling) return inner + 1
  }
  return at
}

/** "Monday", "on Monday night", "late last week", "two days later"; `at` when no time stands there. */
function skipTime(ground: Ground, at: number): number {
  const { tokens, grammar, ceiling } = ground
  let here = at
  const opening = tokens[here]
  if (opening?.pos === 'ADP') here++
  if (grammar.timeDeterminers.has(tokens[here]?.lower ?? '')) {
    // A determiner belongs to a time only when a time noun follows.
    const noun = tokens[here + 1]
    if (!noun || !grammar.timeNoun.test(noun.lower) || grammar.relatives.has(noun.lower)) return at
    here++
  }
  let behind = at
  while (here < ceiling && here - at < 8) {
    const token = tokens[here]
    if (!token) break
    if (token.pos === 'NUM') here++
    else if (grammar.timeWords.has(token.lower) && !grammar.pronouns.has(token.lower)) behind = ++here
    else break
  }
  return behind
}

/** "in a statement", "at a rally in Ohio", "to reporters": an occasion, or anything that only parts a cue from its content. */
function skipPrepositional(page: Page, ground: Ground, at: number): number {
  const { tokens, ceiling } = ground
  const base = baseAfter(ground, at + 1)
  if (base === null) return at
  const whole = nounPhraseAfter(ground, at + 1)?.[1] ?? base
  for (const end of [whole, base]) {
    const head = tokens[end - 1]
    if (page.lexicon.occasions.has(head?.lower ?? '') || page.lexicon.occasions.has(tokens[base - 1]?.lower ?? ''))
      return end
    if (end >= ceiling || endsCue(page, ground, end)) return end
  }
  return at
}

/** Whether content or nothing follows here. */
function endsCue(page: Page, ground: Ground, at: number): boolean {
  const token = ground.tokens[at]
  if (!token || at >= ground.ceiling) return true
  if (isConjunctionThat(ground, at)) return true
  if (token.text === ':' || /^[.?!]$/.test(token.text)) return true
  const behindComma = token.text === ',' ? at + 1 : at
  return quoteOpeningAt(page, behindComma) !== null
}
