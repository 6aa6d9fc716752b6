import type { Token } from '../text/analysis.ts'
import type { PhraseGrammar } from './grammar.ts'
import type { Ground } from './ground.ts'

/** A verb with its auxiliaries, adverbs and negation. */
export type VerbGroup = {
  /** Index of the first token of the group. */
  readonly first: number
  /** Index behind the last token of the group. */
  readonly last: number
  /** Index of the main verb. */
  readonly verb: number
  /** A participle under "be" or "get". */
  readonly passive: boolean
  readonly negated: boolean
  /** Under "would", "can", "must". */
  readonly modal: boolean
  /** "to say". */
  readonly infinitive: boolean
  /** "saying" without an auxiliary. */
  readonly participle: boolean
}

const LONGEST_GROUP = 8

/** The group around the main verb at `verb`. */
export function verbGroup(ground: Ground, verb: number): VerbGroup {
  const { tokens, grammar, floor } = ground
  let first = verb
  let auxiliary: Token | undefined
  let negated = false
  let modal = false
  let infinitive = false
  for (let at = verb - 1; at >= Math.max(floor, verb - LONGEST_GROUP); at--) {
    const token = tokens[at]
    if (!token) break
    if (isAuxiliary(token, grammar)) {
      auxiliary ??= token
      if (grammar.modals.has(token.lower)) modal = true
      first = at
    } else if (grammar.verbNegations.has(token.lower)) {
      negated = true
      first = at
    } else if (grammar.infinitiveMarkers.has(token.lower) && token.pos === 'PART') {
      infinitive = auxiliary === undefined
      first = at
    } else if (token.pos === 'ADV' && !standsOutside(token, grammar)) first = at
    else break
  }
  const main = tokens[verb]
  const lower = main?.lower ?? ''
  const participleForm = grammar.participleEnding.test(lower) || grammar.irregularParticiples.has(lower)
  return {
    first,
    last: verb + 1,
    verb,
    passive: participleForm && auxiliary !== undefined && grammar.passiveAuxiliaries.has(auxiliary.lemma),
    negated,
    modal,
    infinitive,
    participle: grammar.progressiveEnding.test(lower) && auxiliary === undefined,
  }
}

/** Adverbs that are no part of a verb group: times, "when", "most". */
function standsOutside({ lower }: Token, grammar: PhraseGrammar): boolean {
  return (
    grammar.timeWords.has(lower) ||
    grammar.contentOpeners.has(lower) ||
    grammar.pronouns.has(lower) ||
    /^(?:when|how|where)ever$/.test(lower)
  )
}

function isAuxiliary(token: Token, grammar: PhraseGrammar): boolean {
  return token.pos === 'AUX' || (token.pos === 'VERB' && grammar.passiveAuxiliaries.has(token.lemma))
}
