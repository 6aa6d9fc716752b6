import type { Token } from '../text/analysis.ts'
import type { PhraseGrammar } from './grammar.ts'
import type { Ground } from './ground.ts'

const NOMINAL = new Set(['NOUN', 'PROPN', 'NUM', 'SYM', 'ADJ'])
/** Signs inside a name or compound: "U.S.-led", "O'Neil & Co.", "(R-Fla.)" is no such sign. */
const INNER_SIGN = /^[-–&/.%$€£#’']$/

/** A pronoun that can be a phrase of its own. */
export function standsAlone(token: Token | undefined, grammar: PhraseGrammar): boolean {
  return token !== undefined && grammar.pronouns.has(token.lower) && token.pos !== 'PROPN'
}

/** "Most people", "one unaligned strategist": what can stand alone stands before a noun here. */
export function determines(ground: Ground, at: number): boolean {
  if (!ground.grammar.determining.has(ground.tokens[at]?.lower ?? '')) return false
  return isNominal(ground, at + 1) || (isModifier(ground.tokens[at + 1], ground.grammar) && isNominal(ground, at + 2))
}

/** A noun, name, number or adjective; a capitalized word beside a name is part of it whatever its tag. */
export function isNominal(ground: Ground, at: number): boolean {
  const { tokens, floor, ceiling } = ground
  const token = tokens[at]
  if (!token || at < floor || at >= ceiling) return false
  if (NOMINAL.has(token.pos)) return true
  if (token.pos === 'VERB' && isMistakenNoun(ground, at)) return true
  if (!/^\p{Lu}/u.test(token.text) || token.pos === 'PUNCT' || token.pos === 'DET' || token.pos === 'PRON') return false
  const before = tokens[at - 1]
  if (at <= floor || !before || !/^\p{Lu}\p{Ll}/u.test(token.text)) return false
  if (before.pos === 'PROPN') return ['VERB', 'ADP', 'ADV'].includes(token.pos)
  // A capital in the middle of plain text is a name; in a headline the word before has one too.
  return token.pos === 'VERB' && /^\p{Ll}/u.test(before.text)
}

/** "recent polling", "the returns,": a word the tagger took for a verb though a determiner or adjective stands before it. */
function isMistakenNoun({ tokens, grammar, floor }: Ground, at: number): boolean {
  const progressive = grammar.progressiveEnding.test(tokens[at]?.lower ?? '')
  const before = tokens[at - 1]?.pos ?? ''
  const after = tokens[at + 1]?.pos ?? 'PUNCT'
  if (at <= floor || NOMINAL.has(after)) return false
  // "Recent polling shows": a capital at the start of a sentence makes the adjective look like a name.
  if (at === floor + 1 && before === 'PROPN' && after === 'AUX') return progressive
  return progressive ? ['ADJ', 'DET'].includes(before) : before === 'DET' && after === 'PUNCT'
}

/** A noun, a name or a number can head a phrase. */
export function isHead(token: Token): boolean {
  return token.pos === 'NOUN' || token.pos === 'PROPN' || token.pos === 'NUM'
}

/** An article, a demonstrative or a possessive pronoun. */
export function isDeterminer(token: Token | undefined, grammar: PhraseGrammar): boolean {
  return token !== undefined && (token.pos === 'DET' || (token.pos === 'PRON' && grammar.possessives.has(token.lower)))
}

/** A participle or an adverb, which may stand before a noun. */
export function isModifier(token: Token | undefined, grammar: PhraseGrammar): boolean {
  if (token?.pos === 'ADV') return true
  return (
    token?.pos === 'VERB' && (grammar.participleEnding.test(token.lower) || grammar.progressiveEnding.test(token.lower))
  )
}

/** A participle or adverb inside a phrase, read from its right: "the recently wounded men", not "police wounded men". */
export function premodifies({ tokens, grammar, floor }: Ground, at: number): boolean {
  if (!isModifier(tokens[at], grammar)) return false
  let before = at - 1
  while (before > floor && tokens[before]?.pos === 'ADV') before--
  const opening = tokens[before]
  return (
    before >= floor &&
    opening !== undefined &&
    (isDeterminer(opening, grammar) || opening.pos === 'ADJ' || opening.pos === 'NUM' || opening.text === '-')
  )
}

/** A hyphen, slash, genitive or full stop that stands inside a phrase, touched by a nominal. */
export function isJoint(ground: Ground, at: number): boolean {
  const token = ground.tokens[at]
  if (!token) return false
  if (ground.grammar.genitives.has(token.lower) || (token.lower === "'" && token.pos === 'PART')) return true
  if (!INNER_SIGN.test(token.text)) return false
  const before = ground.tokens[at - 1]
  if (
    token.lower === "'" &&
    before?.end === token.start &&
    ground.grammar.pluralEnding.test(before.lower) &&
    isNominal(ground, at + 1)
  )
    return true
  const after = ground.tokens[at + 1]
  const touches = before !== undefined && after !== undefined && before.end === token.start && token.end === after.start
  return touches || token.text === '&'
}
