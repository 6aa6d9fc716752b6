import type { Ground } from '../phrases/ground.ts'
import { basePhraseBefore } from '../phrases/noun-phrase.ts'
import type { Unit } from '../phrases/units.ts'
import type { Token } from '../text/analysis.ts'
import type { Page } from './page.ts'

/** What can only follow a verb here: a determiner, a pronoun, a number. */
const OBJECT_OPENERS = new Set(['DET', 'PRON', 'NUM'])

/**
 * A verb by its tag, or a word the tagger took for a noun where only a verb can stand: "the report claims that", "police
 * claim the crowd", ", the company claims."
 */
export function isCueVerb(ground: Ground, token: Token): boolean {
  const { tokens, grammar } = ground
  if (token.pos === 'VERB') return !isPartOfPhrase(ground, token)
  const next = tokens[token.index + 1]
  const before = tokens[token.index - 1]
  if (token.pos !== 'NOUN' || !before || !next) return false
  if (isClearlyVerbal(ground, before)) return true
  const named = /^\p{Lu}/u.test(before.text) && before.pos !== 'DET' && before.pos !== 'ADJ'
  if (!named && !['NOUN', 'PROPN', 'PRON', 'PUNCT'].includes(before.pos)) return false
  const singular = token.lower.endsWith('s')
  if (singular && grammar.complementizers.has(next.lower)) return true
  // "Perry pledges to end", behind a name: a verb.
  if (singular && named && before.pos === 'PROPN' && grammar.infinitiveMarkers.has(next.lower)) return true
  if (before.pos === 'PUNCT') return false
  const plural = grammar.pluralEnding.test(before.lower) || grammar.collectives.has(before.lower)
  if (singular ? before.pos === 'NOUN' && plural : !plural) return false
  if (OBJECT_OPENERS.has(next.pos) || (!singular && next.pos === 'PROPN')) return true
  if (!singular && grammar.contentOpeners.has(next.lower)) return true
  return (
    /^[.,:"\u201c'\u2018]$/.test(next.text) &&
    (before.pos !== 'NOUN' || !singular || closesSentence(ground, token.index))
  )
}

/** "a donor [who] backs Vale", "residents [polled] support Vale": behind these no noun can stand alone. */
function isClearlyVerbal({ tokens, grammar }: Ground, before: Token): boolean {
  if (grammar.relatives.has(before.lower))
    return grammar.pronouns.has(before.lower) && !grammar.complementizers.has(before.lower)
  const asked = tokens[before.index - 1]
  return (
    before.pos === 'VERB' &&
    grammar.participleEnding.test(before.lower) &&
    asked?.pos === 'NOUN' &&
    grammar.pluralEnding.test(asked.lower) &&
    tokens[before.index + 2]?.pos === 'PROPN'
  )
}

/** "a well-known square", "an estimated 20 people": a participle in front of its noun. */
function isPartOfPhrase({ tokens, grammar }: Ground, { index, start, end, lower }: Token): boolean {
  const before = tokens[index - 1]
  const after = tokens[index + 1]
  if ((before?.text === '-' && before.end === start) || (after?.text === '-' && after.start === end)) return true
  return before?.pos === 'DET' && grammar.participleEnding.test(lower)
}

/** ", the company claims": the phrase before follows a comma or a closing quotation mark. */
function closesSentence(ground: Ground, at: number): boolean {
  const phrase = basePhraseBefore(ground, at)
  return phrase !== null && /^[,"\u201d'\u2019]$/.test(ground.tokens[phrase[0] - 1]?.text ?? '')
}

/** The dictionary form by which the verb table is asked; a word taken for a name loses its ending: "Slams" is "slam". */
export function cueLemma({ lexicon }: Page, { lemma, lower, pos }: Token): string {
  if (pos !== 'PROPN' || lexicon.verbs.has(lemma)) return lemma
  const stems = [/s$/, /es$/, /d$/, /ed$/]
    .filter((ending) => ending.test(lower))
    .map((ending) => lower.replace(ending, ''))
  return stems.find((stem) => lexicon.verbs.has(stem)) ?? lemma
}

/** A verb in a headline with capitals throughout, which the tagger takes for a name: "Ruiz Slams Report". */
export function isHeadlineVerb(page: Page, unit: Unit, token: Token): boolean {
  if (token.pos !== 'PROPN' || token.index === unit.first) return false
  // "Ruiz Slams Report", "Republicans Slam Report".
  const plural = /[^s]s$/.test(page.tokens[token.index - 1]?.lower ?? '')
  if (!/(?:s|ed)$/.test(token.lower) && !plural) return false
  const words = page.tokens.slice(unit.first, unit.last).filter(({ text }) => /^\p{L}{4,}/u.test(text))
  const capitals = words.filter(({ text }) => /^\p{Lu}/u.test(text))
  return words.length >= 4 && capitals.length >= words.length * LEAST_CAPITALS
}

/** Share of the longer words with a capital from which a line counts as a headline in title case. */
const LEAST_CAPITALS = 0.8
