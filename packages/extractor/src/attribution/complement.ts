import type { Ground, TokenRange } from '../phrases/ground.ts'
import { baseAfter, nounPhraseAfter } from '../phrases/noun-phrase.ts'
import { skipAdverbials } from './adverbials.ts'
import { isDeterminer } from '../phrases/phrase-parts.ts'
import { isConjunctionThat, isFiniteVerb, startsClause } from '../phrases/clause.ts'
import { clauseEnd, contentFrom, objectEnd } from './content-bounds.ts'
import type { CueVerb } from './compiled-lexicon.ts'
import type { Cue } from './cue.ts'
import type { Complement } from './lexicon.ts'
import { quoteOpeningAt, type Page } from './page.ts'

/** Content behind a cue, and as what the verb takes it. */
export type Complemented = { readonly content: readonly TokenRange[]; readonly by: Complement }

/** Content that belongs to the cue starts within so many tokens of it. */
const FARTHEST_CONTENT = 25

/** What stands behind `end` as content of the cue, if its verb takes it: a quotation, a clause, an infinitive, an object. */
export function complementAfter(cue: Cue, end: number): Complemented | null {
  const { page, ground, takes } = cue
  const { tokens, grammar, ceiling } = ground
  const at = skipAdverbials(page, ground, end)
  const token = tokens[at]
  if (!token) return null
  const quoted = quotationAt(cue, at)
  if (quoted || at >= ceiling) return quoted
  if (opensClause(cue, at)) {
    if (takes.has('clause')) return piece(cue, at, 'clause')
    // "described how the roof fell": an embedded question is an object too.
    return takes.has('object') && !grammar.complementizers.has(token.lower) ? piece(cue, at, 'object') : null
  }
  // 'promised to "go"': in front of a mark the tagger takes "to" for a preposition.
  const marks = token.pos === 'PART' || (token.pos === 'ADP' && opensWithVerb(cue, at + 1))
  if (grammar.infinitiveMarkers.has(token.lower) && marks)
    return takes.has('infinitive') ? piece(cue, at, 'infinitive') : null
  if (takes.has('hearer')) return behindHearer(cue, at)
  return nominalComplement(cue, at) ?? (grammar.pronouns.has(token.lower) ? null : distantContent(cue, at))
}

function opensWithVerb({ page, ground }: Cue, at: number): boolean {
  const verb = ground.tokens[at + 1]
  return (
    quoteOpeningAt(page, at) !== null &&
    verb !== undefined &&
    verb.lower === verb.lemma &&
    /^(?:VERB|AUX)$/.test(verb.pos)
  )
}

/** The cue without one of its complements: behind a hearer no second one stands. */
export function withoutComplement(takes: CueVerb['takes'], complement: Complement): CueVerb['takes'] {
  return new Map([...takes].filter(([kept]) => kept !== complement))
}

/** `said "A"`, `said: "A"`, `said, "A"`, `said: A`. */
function quotationAt(cue: Cue, at: number): Complemented | null {
  const { page, ground, takes } = cue
  const clausal = takes.has('clause')
  const mark = ground.tokens[at]?.text ?? ''
  if (!clausal && !takes.has('quote')) return null
  const parted = mark === ':' || mark === ','
  const start = parted ? at + 1 : at
  const quote = quoteOpeningAt(page, start)
  if (mark === ':' && clausal && start >= ground.ceiling) {
    const block = blockBehind(page, at)
    if (block) return { content: [block], by: 'clause' }
  }
  const reaches = start < ground.ceiling || mark === ':'
  if (!reaches || !(quote || (mark === ':' && start < ground.ceiling))) return null
  const content = contentFrom(page, ground, start)
  return content.length > 0 ? { content, by: clausal ? 'clause' : 'quote' } : null
}

/** "He wrote:" at the end of a paragraph: the next one is what he wrote, with or without quotation marks. */
function blockBehind(page: Page, colon: number): TokenRange | null {
  const start = colon + 1
  const paragraph = page.paragraphOf(start)
  if (paragraph !== page.paragraphOf(colon) + 1 || quoteOpeningAt(page, start)) return null
  let end = start
  while (end < page.tokens.length && end - start < LONGEST_BLOCK && page.paragraphOf(end) === paragraph) end++
  return end > start ? [start, end] : null
}

/** A paragraph set off as somebody's words has no more tokens. */
const LONGEST_BLOCK = 400

/** `said at a rally in Dayton, Ohio, "A"`, "told the Post and Courier that A": only nouns and prepositions come between. */
function distantContent(cue: Cue, from: number): Complemented | null {
  const { page, ground, takes } = cue
  if (!takes.has('clause') && !takes.has('quote')) return null
  for (let at = from; at < Math.min(ground.ceiling + 2, from + FARTHEST_CONTENT); at++) {
    const token = ground.tokens[at]
    // "On AM 570": a verb in capitals is a name.
    const acts = token && (token.pos === 'VERB' || token.pos === 'AUX') && !/^\p{Lu}{2}/u.test(token.text)
    if (!token || acts || /^[.;?!]$/.test(token.text)) return null
    const parted = token.text === ',' || token.text === ':'
    if (parted && quoteOpeningAt(page, at + 1)) return quotationAt(cue, at)
    const opens = isConjunctionThat(ground, at) && !isFiniteVerb(ground, at + 1)
    if (at > from && at < ground.ceiling && takes.has('clause') && opens) return piece(cue, at, 'clause')
  }
  return null
}

/** "that", "whether", "how" with a clause. "When" opens an adverbial more often than content. */
function opensClause({ ground }: Cue, at: number): boolean {
  const { lower = '' } = ground.tokens[at] ?? {}
  const { contentOpeners, circumstantial, complementizers } = ground.grammar
  if (circumstantial.has(lower) || !contentOpeners.has(lower)) return false
  return !complementizers.has(lower) || isConjunctionThat(ground, at)
}

/** A clause without "that", a predicate, an object, a gerund. */
function nominalComplement(cue: Cue, at: number): Complemented | null {
  const { page, ground, takes } = cue
  const token = ground.tokens[at]
  // 'called his "utter failure"': the mark may stand behind the determiner.
  const quote = quoteOpeningAt(page, isDeterminer(token, ground.grammar) ? at + 1 : at) ?? quoteOpeningAt(page, at)
  if (!token || (token.pos === 'PUNCT' && !quote)) return null
  const phrase = nounPhraseAfter(ground, at)
  const gerund = token.pos === 'VERB' && ground.grammar.progressiveEnding.test(token.lower)
  if (takes.has('clause') && isBareClause(cue, at, phrase)) return piece(cue, at, 'clause')
  if (takes.has('estimate')) return phrase && gives(cue, at + 1) ? piece(cue, at, 'estimate') : null
  if (!phrase && !gerund && !quote) return null
  if (takes.has('infinitive') && phrase && ground.grammar.infinitiveMarkers.has(ground.tokens[phrase[1]]?.lower ?? ''))
    return piece(cue, at, 'infinitive')
  if (takes.has('predicate')) return piece(cue, at, 'predicate')
  return takes.has('object') ? piece(cue, at, 'object') : null
}

/**
 * Whether a clause without "that" starts here. A verb that takes no object needs no more than a finite verb somewhere
 * ("says going through a dark time has helped"); with one, the verb must follow the first noun phrase at once.
 */
function isBareClause(cue: Cue, at: number, phrase: TokenRange | null): boolean {
  const { ground, takes, page } = cue
  const { tokens } = ground
  const token = tokens[at]
  if (phrase && isFiniteVerb(ground, behindList(ground, phrase[1]))) return true
  if (ground.grammar.existentials.has(token?.lower ?? '') || token?.pos === 'SCONJ') return true
  if (takes.has('object') || takes.has('predicate') || takes.has('infinitive') || takes.has('strict')) return false
  const gerund = ground.grammar.progressiveEnding.test(token?.lower ?? '')
  // "says at least 20 people died", "says about half were hurt".
  const counted =
    ground.grammar.approximators.has(token?.lower ?? '') &&
    tokens.slice(at + 1, at + 3).some(({ pos }) => pos === 'NUM')
  const starts = phrase !== null || gerund || counted || ['DET', 'NUM', 'ADV', 'ADJ'].includes(token?.pos ?? '')
  const end = clauseEnd(page, ground, at)
  return (
    starts &&
    tokens.slice(at + 1, Math.min(end, ground.ceiling)).some((later) => later.pos === 'AUX' || later.pos === 'VERB')
  )
}

/** "put the toll at 12", "put the number of dead at about 12", "pegged the offer to be as high as 12". */
function gives({ page, ground }: Cue, at: number): boolean {
  const { tokens, grammar, ceiling } = ground
  for (let here = at; here < Math.min(ceiling, at + LONGEST_OBJECT); here++) {
    const opens =
      grammar.approximators.has(tokens[here]?.lower ?? '') || page.lexicon.copulas.has(tokens[here + 1]?.lemma ?? '')
    if (opens)
      return tokens
        .slice(here + 1, here + 8)
        .some(({ pos }, order, [next]) => pos === 'NUM' && (order < 2 || next?.pos !== 'DET'))
    if (tokens[here]?.pos === 'VERB') return false
  }
  return false
}

/** The object of an estimate has no more tokens. */
const LONGEST_OBJECT = 8

/** "the owner Karl Lind, the coach and the manager [offered]": behind the phrases that a list adds to the first. */
function behindList(ground: Ground, first: number): number {
  const { tokens, grammar } = ground
  let end = first
  let closed = false
  for (let items = 0; items < 6 && !closed; items++) {
    const comma = tokens[end]?.text === ','
    const at = comma ? end + 1 : end
    closed = grammar.adding.has(tokens[at]?.lower ?? '')
    if (!comma && !closed) return first
    const next = nounPhraseAfter(ground, closed ? at + 1 : at)
    if (!next) return first
    end = next[1]
  }
  return closed ? end : first
}

/** "told reporters that A": the hearer is no part of the content; "told the truth" has none. */
function behindHearer(cue: Cue, at: number): Complemented | null {
  const { ground } = cue
  const phrase = nounPhraseAfter(ground, at)
  const base = baseAfter(ground, at)
  const bare: Cue = { ...cue, takes: withoutComplement(cue.takes, 'hearer') }
  const strict: Cue = { ...bare, takes: withoutComplement(bare.takes, 'object') }
  if (phrase && isFiniteVerb(ground, phrase[1])) return nominalComplement(bare, at)
  for (const end of [phrase?.[1], base ?? undefined]) {
    const behind = end === undefined ? null : complementAfter(strict, end)
    if (behind) return behind
  }
  return (bare.takes.has('object') ? nominalComplement(bare, at) : null) ?? distantContent(bare, at)
}

function piece(cue: Cue, at: number, by: Complement): Complemented | null {
  const { page, ground } = cue
  const bound = by === 'clause' ? clauseEnd(page, ground, at) : objectEnd(page, ground, at)
  const end = isSubordinate(cue) ? mainClauseStart(cue, at, bound) : bound
  return end > at ? { content: [[at, end]], by } : null
}

/** "While X says A, B": the cue stands in a clause that opens the sentence, and no comma has closed it yet. */
function isSubordinate({ ground, group }: Cue): boolean {
  const { tokens, floor, grammar } = ground
  const opening = tokens[floor]
  // "Asked whether A, Vale said B": the cue is a participle that opens the sentence.
  if (group.verb === floor && grammar.participleEnding.test(opening?.lower ?? '')) return true
  if (!opening || !(opening.pos === 'SCONJ' || opening.pos === 'ADP' || grammar.contentOpeners.has(opening.lower)))
    return false
  return !tokens.slice(floor, group.first).some(({ text }) => text === ',')
}

/** The comma behind which the main clause starts; `bound` when none does. */
function mainClauseStart({ ground }: Cue, from: number, bound: number): number {
  for (let at = from + 1; at < bound; at++) {
    if (ground.tokens[at]?.text === ',' && startsClause(ground, at + 1)) return at
  }
  return bound
}
