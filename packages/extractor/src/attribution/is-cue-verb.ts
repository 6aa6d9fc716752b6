import { basePhraseBefore, type Ground } from '../phrases/noun-phrase.ts'
import type { Token } from '../text/analysis.ts'

/** What can only follow a verb here: a determiner, a pronoun, a number. */
const OBJECT_OPENERS = new Set(['DET', 'PRON', 'NUM'])

/**
 * A verb by its tag, or a word the tagger took for a noun where only a verb can stand: "the report claims that", "police
 * claim the crowd", ", the company claims."
 */
export function isCueVerb(ground: Ground, token: Token): boolean {
  if (token.pos === 'VERB') return true
  const { tokens, grammar } = ground
  const next = tokens[token.index + 1]
  const before = tokens[token.index - 1]
  if (token.pos !== 'NOUN' || !before || !next) return false
  const named = /^\p{Lu}/u.test(before.text) && before.pos !== 'DET' && before.pos !== 'ADJ'
  if (!named && !['NOUN', 'PROPN', 'PRON', 'PUNCT'].includes(before.pos)) return false
  const singular = token.lower.endsWith('s')
  if (singular && next.lower === 'that') return true
  if (before.pos === 'PUNCT') return false
  const plural = /s$|^(?:police|people)$/.test(before.lower)
  if (singular ? before.pos === 'NOUN' && plural : !plural) return false
  if (OBJECT_OPENERS.has(next.pos) || (!singular && next.pos === 'PROPN')) return true
  if (!singular && grammar.contentOpeners.has(next.lower)) return true
  return (
    /^[.,:"\u201c'\u2018]$/.test(next.text) &&
    (before.pos !== 'NOUN' || !singular || closesSentence(ground, token.index))
  )
}

/** ", the company claims": the phrase before follows a comma or a closing quotation mark. */
function closesSentence(ground: Ground, at: number): boolean {
  const phrase = basePhraseBefore(ground, at)
  return phrase !== null && /^[,"\u201d'\u2019]$/.test(ground.tokens[phrase[0] - 1]?.text ?? '')
}
