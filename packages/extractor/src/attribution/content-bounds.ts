import { isConjunctionThat, isFiniteVerb, startsClause } from '../phrases/clause.ts'
import type { Ground, TokenRange } from '../phrases/ground.ts'
import { nounPhraseAfter } from '../phrases/noun-phrase.ts'
import { quoteChain, quoteClosingBefore, quoteOpeningAt, type Page, type Quote } from './page.ts'

/** The pieces of content that start at token `start` and run on: a quotation with all its paragraphs, or a clause. */
export function contentFrom(page: Page, ground: Ground, start: number): TokenRange[] {
  const quote = quoteOpeningAt(page, start)
  if (quote && isWhole(page, quote)) return quoteChain(page, quote).map(({ range }) => range)
  const end = clauseEnd(page, ground, start)
  return end > start ? [[start, end]] : []
}

/** The pieces of content that end right before token `end`, for "A, police said". Empty when nothing there can be content. */
export function contentBefore(page: Page, ground: Ground, end: number): TokenRange[] {
  const { tokens, floor } = ground
  const mark = tokens[end - 1]
  if (!mark || end - 1 < floor - 2) return []
  const parting = /^[,—–-]$/.test(mark.text)
  const touching = quoteClosingBefore(page, end)
  // A full stop inside the marks ends the sentence: what follows is a new one ('... "he loves you." She says').
  if (touching && page.tokens[touching.inner[1] - 1]?.text === '.') return []
  const closing = touching ?? (parting ? quoteClosingBefore(page, end - 1) : null)
  if (closing && page.quoteOf[end] !== closing.order) return quotedBefore(page, ground, closing)
  if (!parting || end - 1 <= floor) return []
  const start = clauseStart(ground, end - 1)
  return start < end - 1 ? [[start, end - 1]] : []
}

/** Whether the quotation is a sentence of its own, not words woven into one: it ends with a mark of its own or runs on. */
export function isWhole(page: Page, quote: Quote): boolean {
  if (quote.open) return true
  const closing = page.tokens[quote.inner[1] - 1]
  return closing !== undefined && /^[.,?!…—-]$/.test(closing.text)
}

/** Where the clause that starts at `start` ends: before what brings the outlet's own voice or another cue back. */
export function clauseEnd(page: Page, ground: Ground, start: number): number {
  const { ceiling } = ground
  let at = start
  while (at < ceiling) {
    const quote = quoteOpeningAt(page, at)
    if (quote) {
      at = quote.range[1]
      if (at >= ceiling || (isWhole(page, quote) && endsSentence(page, quote))) return at
      continue
    }
    if (at > start && breaksOff(page, ground, at)) break
    at++
  }
  return trimPunctuation(page, start, at)
}

function endsSentence(page: Page, quote: Quote): boolean {
  return /^[.?!…]$/.test(page.tokens[quote.inner[1] - 1]?.text ?? '')
}

function quotedBefore(page: Page, ground: Ground, closing: Quote): TokenRange[] {
  const chain = quoteChain(page, closing)
  const [from] = closing.range
  const before = page.tokens[from - 1]
  const woven =
    chain.length === 1 &&
    from > ground.floor &&
    before &&
    !/^[,:;.?!—–-]$/.test(before.text) &&
    page.quoteOf[from - 1] === -1
  if (!woven) return chain.map(({ range }) => range)
  const start = clauseStart(ground, from)
  return [[Math.min(start, from), closing.range[1]]]
}

/** Where the clause that ends at `end` starts: at the unit's start, behind a semicolon, or where an earlier cue's content ends. */
function clauseStart(ground: Ground, end: number): number {
  const { tokens, floor } = ground
  let start = floor
  for (let at = end - 1; at > floor; at--) {
    const token = tokens[at]
    if (!token) break
    if (token.text === ';') {
      start = at + 1
      break
    }
  }
  const opening = tokens[start]
  return opening?.pos === 'CCONJ' && start + 1 < end ? start + 1 : start
}

/** Whether the content ends before token `at`. */
function breaksOff(page: Page, ground: Ground, at: number): boolean {
  const { tokens, grammar } = ground
  const token = tokens[at]
  const next = tokens[at + 1]
  if (!token || !next) return false
  if (token.text === ';') return true
  if (grammar.adding.has(token.lower) && joinsSpeaker(page, ground, at + 1)) return true
  if (!isParting(ground, at))
    return (grammar.adding.has(token.lower) || grammar.contrasting.has(token.lower)) && isFiniteCue(page, at + 1)
  if (next.pos === 'VERB' && grammar.progressiveEnding.test(next.lower) && page.lexicon.verbs.has(next.lemma))
    return true
  if (grammar.besides.has(next.lower) || closesWithCue(page, ground, at + 1)) return true
  if (grammar.relatives.has(next.lower) && !isConjunctionThat(ground, at + 1)) return true
  if (grammar.contrasting.has(next.lower)) return startsClause(ground, at + 2) || isFiniteVerb(ground, at + 2)
  if (!grammar.adding.has(next.lower)) return false
  const second = tokens[at + 2]
  const joined = second?.pos === 'VERB' && grammar.progressiveEnding.test(second.lower)
  return isFiniteCue(page, at + 2) || (joined && page.lexicon.verbs.has(second.lemma))
}

/** A comma or a dash; a hyphen with a space on both sides is one too. */
function isParting({ tokens }: Ground, at: number): boolean {
  const token = tokens[at]
  if (token?.text !== '-') return /^[,—–]$/.test(token?.text ?? '')
  return tokens[at - 1]?.end !== token.start && tokens[at + 1]?.start !== token.end
}

/** Where an object or infinitive that starts at `start` ends: earlier than a clause, at the first comma that no list explains. */
export function objectEnd(page: Page, ground: Ground, start: number): number {
  const { tokens } = ground
  const end = clauseEnd(page, ground, start)
  for (let at = start + 1; at < end; at++) {
    if (page.quoteOf[at] !== page.quoteOf[start]) continue
    if (joinsVerb(page, ground, at)) return at
    if (tokens[at]?.text !== ',') continue
    const next = tokens[at + 1]
    if (!next) break
    const subordinates =
      next.pos === 'SCONJ' ||
      next.pos === 'ADV' ||
      next.pos === 'ADP' ||
      next.pos === 'PRON' ||
      next.pos === 'VERB' ||
      next.pos === 'AUX'
    if (subordinates || (next.pos === 'CCONJ' ? startsClause(ground, at + 2) : startsClause(ground, at + 1))) return at
  }
  return end
}

/** "questioned the plan and criticized the vote": a second verb of the same subject. */
function joinsVerb({ tokens, lexicon }: Page, { grammar }: Ground, at: number): boolean {
  const verb = tokens[at + 1]
  if (!verb || verb.pos !== 'VERB' || !grammar.adding.has(tokens[at]?.lower ?? '')) return false
  return grammar.reportingEnding.test(verb.lower) && lexicon.verbs.has(verb.lemma)
}

/** "... and police said": a second speaker with a cue of his own. */
function joinsSpeaker(page: Page, ground: Ground, at: number): boolean {
  const phrase = nounPhraseAfter(ground, at)
  return phrase !== null && isFiniteCue(page, phrase[1])
}

/** ", police said." closes the sentence: what stands before it is another's content. */
function closesWithCue(page: Page, ground: Ground, at: number): boolean {
  const phrase = nounPhraseAfter(ground, at)
  if (!phrase || !isFiniteCue(page, phrase[1])) return false
  const behind = page.tokens[phrase[1] + 1]
  return phrase[1] + 1 >= ground.ceiling || behind === undefined || /^[.,;]$/.test(behind.text)
}

function isFiniteCue(page: Page, at: number): boolean {
  const token = page.tokens[at]
  if (!token || token.pos !== 'VERB' || !page.language.phrases.reportingEnding.test(token.lower)) return false
  return page.lexicon.verbs.get(token.lemma)?.some(({ takes }) => takes.has('aside')) === true
}

function trimPunctuation(page: Page, start: number, end: number): number {
  let last = end
  while (
    last > start &&
    page.quoteOf[last - 1] === page.quoteOf[start] &&
    /^[.,;:!—–-]$/.test(page.tokens[last - 1]?.text ?? '')
  )
    last--
  return last
}
