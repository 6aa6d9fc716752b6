import type { Token } from '../text/analysis.ts'
import type { PhraseGrammar } from './grammar.ts'
import type { Ground, TokenRange } from './ground.ts'
import {
  determines,
  isDeterminer,
  isHead,
  isJoint,
  isModifier,
  isNominal,
  premodifies,
  standsAlone,
} from './phrase-parts.ts'

/** A noun phrase of more tokens is a misreading. */
const LONGEST_PHRASE = 40

/** The noun phrase that ends right before token `end`, with what is joined to it by "of", "for", "'s", "and". */
export function nounPhraseBefore(ground: Ground, end: number): TokenRange | null {
  const bracket = bracketBefore(ground, end)
  if (bracket < end) {
    const named = nounPhraseBefore({ ...ground, ceiling: bracket }, bracket)
    return named && [named[0], end]
  }
  const base = basePhraseBefore(ground, end)
  if (!base) return null
  let [first] = base
  for (let joins = 0; joins < 4; joins++) {
    const further = joinedBefore(ground, first)
    if (further === null || end - further > LONGEST_PHRASE) break
    first = further
  }
  return [first, end]
}

/** The noun phrase that starts at token `start`, with what is joined to it. */
export function nounPhraseAfter(ground: Ground, start: number): TokenRange | null {
  let end = baseAfter(ground, start)
  if (end === null) return null
  for (let joins = 0; joins < 4; joins++) {
    const further = joinedAfter(ground, end)
    if (further === null || further - start > LONGEST_PHRASE) break
    end = further
  }
  return [start, end]
}

/** Where a bracket that closes right before `end` opens: "Ruiz (R-Fla.)"; `end` when there is none. */
function bracketBefore({ tokens, floor }: Ground, end: number): number {
  if (tokens[end - 1]?.text !== ')') return end
  for (let at = end - 2; at >= Math.max(floor + 1, end - LONGEST_BRACKET); at--) if (tokens[at]?.text === '(') return at
  return end
}
const LONGEST_BRACKET = 14

/** The noun phrase at `start` without anything joined by a preposition or conjunction; its end, or null. */
export function baseAfter(ground: Ground, start: number): number | null {
  const { tokens, grammar, ceiling } = ground
  const limit = Math.min(ceiling, start + LONGEST_PHRASE)
  const opening = tokens[start]
  if (!opening || start >= limit) return null
  if (standsAlone(opening, grammar) && !determines(ground, start)) return start + 1
  let at = start
  let head = -1
  while (at < limit) {
    const token = tokens[at]
    if (!token) break
    if (isNominal(ground, at)) head = isHead(token) || token.pos === 'VERB' || head >= 0 ? at : head
    else if (isDeterminer(token, grammar) || (at === start && standsAlone(token, grammar))) {
      if (at > start && head >= 0 && !isGenitive(ground, at)) break
    } else if (isJoint(ground, at)) {
      // A sign or a genitive inside the phrase: go on only when a nominal follows.
    } else {
      // Behind a head a participle is the verb ("the Ruizes earned $1"), unless a hyphen makes it a part ("U.S.-led").
      const inside = head < 0 || tokens[at - 1]?.text === '-'
      // "a now-deleted post": an adverb and a participle may be joined by a hyphen.
      const goesOn =
        isNominal(ground, at + 1) ||
        isModifier(tokens[at + 1], grammar) ||
        (tokens[at + 1]?.text === '-' && isJoint(ground, at + 1))
      if (!inside || !isModifier(token, grammar) || !goesOn) break
    }
    at++
  }
  return head >= start ? trimEnd(tokens, start, head + 1) : null
}

/** The noun phrase that ends right before `end` without anything joined to it. */
export function basePhraseBefore(ground: Ground, end: number): TokenRange | null {
  const { tokens, grammar, floor } = ground
  const limit = Math.max(floor, end - LONGEST_PHRASE)
  const closing = tokens[end - 1]
  if (!closing || end - 1 < limit) return null
  if (standsAlone(closing, grammar)) {
    const before = tokens[end - 2]
    const determined = before && end - 2 >= limit && isDeterminer(before, grammar)
    return [determined ? end - 2 : end - 1, end]
  }
  if (!isNominal(ground, end - 1) || closing.pos === 'SYM') return null
  let first = end
  for (let at = end - 1; at >= limit; at--) {
    const token = tokens[at]
    if (!token) break
    if (isNominal(ground, at)) first = at
    else if (isDeterminer(token, grammar)) {
      first = at
      if (!isDeterminer(tokens[at - 1], grammar) && !isGenitive(ground, at - 1)) break
    } else if (!isJoint(ground, at) && !premodifies(ground, at)) break
  }
  if (first === end) return null
  // "Nearly two-thirds", "even my own folks": an adverb right before belongs to the phrase.
  const adverb = tokens[first - 1]
  return [adverb?.pos === 'ADV' && first - 1 >= floor && grammar.focusing.has(adverb.lower) ? first - 1 : first, end]
}

function joinedBefore(ground: Ground, first: number): number | null {
  const { tokens, grammar, floor } = ground
  const link = tokens[first - 1]
  if (!link || first - 2 < floor) return null
  const base = basePhraseBefore(ground, first - 1)
  if (base && grammar.joiningPrepositions.has(link.lower)) {
    const head = tokens[first - 2]
    return grammar.partitives.has(link.lower) || (!standsAlone(head, grammar) && !isTime(head, grammar))
      ? base[0]
      : null
  }
  if (base && grammar.adding.has(link.lower)) {
    const before = tokens[base[0] - 1]
    const free = base[0] <= floor || !before || !['VERB', 'AUX', 'PART', 'NUM'].includes(before.pos)
    return free ? base[0] : null
  }
  const relates = grammar.agentPrepositions.has(link.lower) || grammar.joiningPrepositions.has(link.lower)
  return relates ? reducedRelativeBefore(ground, first - 1) : null
}

/** "families of those [affected by] mass shootings": a noun phrase with a participle and its preposition before it. */
function reducedRelativeBefore(ground: Ground, preposition: number): number | null {
  const { tokens, grammar, floor } = ground
  const participle = tokens[preposition - 1]
  if (participle?.pos !== 'VERB' || preposition - 2 < floor) return null
  if (!grammar.participleEnding.test(participle.lower) && !grammar.irregularParticiples.has(participle.lower))
    return null
  return basePhraseBefore(ground, preposition - 1)?.[0] ?? null
}

function joinedAfter(ground: Ground, end: number): number | null {
  const { tokens, grammar, ceiling } = ground
  const link = tokens[end]
  if (!link || end + 1 >= ceiling) return null
  if (grammar.joiningPrepositions.has(link.lower)) {
    const first = tokens[end + 1]
    // "in a statement", "at a rally": an adverbial of the clause rather than a part of the phrase.
    const occasion = !grammar.purposes.has(link.lower) && grammar.indefinites.has(first?.lower ?? '')
    if (!first || occasion || isTime(first, grammar)) return null
    return baseAfter(ground, end + 1)
  }
  return null
}

function isTime(token: Token | undefined, grammar: PhraseGrammar): boolean {
  return token !== undefined && grammar.timeWords.has(token.lower)
}

function isGenitive({ tokens, grammar }: Ground, at: number): boolean {
  return grammar.genitives.has(tokens[at]?.lower ?? '')
}

function trimEnd(tokens: readonly Token[], start: number, end: number): number {
  let last = end
  while (last > start && tokens[last - 1]?.pos === 'PUNCT') last--
  return last
}
