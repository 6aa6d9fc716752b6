import type { Analysis, Token } from '../text/analysis.ts'
import type { Language } from '../languages/language.ts'
import type { Ground, TokenRange } from '../phrases/ground.ts'
import { readUnits, type Unit } from '../phrases/units.ts'
import { compileLexicon, type CompiledLexicon } from './compiled-lexicon.ts'
import { findQuotations } from './find-quotations.ts'

/** A quotation by its tokens, the marks included. */
export type Quote = {
  readonly range: TokenRange
  /** Its words without the marks. */
  readonly inner: TokenRange
  readonly open: boolean
  readonly resumed: boolean
  readonly order: number
}

/** One text as the attribution rules see it. */
export type Page = {
  readonly tokens: readonly Token[]
  readonly text: string
  readonly units: readonly Unit[]
  readonly quotes: readonly Quote[]
  /** For every token the quotation it stands in, marks included, or -1. */
  readonly quoteOf: Int32Array
  /** Index of the paragraph that token `at` stands in, or -1. */
  readonly paragraphOf: (at: number) => number
  /** Whether the unit is a headline: of the title, or an opening paragraph of its own. */
  readonly isHeadline: (unit: Unit) => boolean
  readonly language: Language
  readonly lexicon: CompiledLexicon
}

/** Lays the text out once; every rule reads from it. */
export function layOut(
  analysis: Analysis,
  { language, in: place }: { language: Language; in: 'title' | 'text' },
): Page {
  const quoteOf = new Int32Array(analysis.tokens.length).fill(-1)
  const quotes = readQuotes(analysis, quoteOf)
  const opening = analysis.sentences.findLast(({ paragraph }) => paragraph === 0)?.last
  return {
    tokens: analysis.tokens,
    text: analysis.text,
    units: readUnits(analysis),
    quotes,
    quoteOf,
    paragraphOf: (at) => analysis.sentences[analysis.tokens[at]?.sentence ?? -1]?.paragraph ?? -1,
    isHeadline: (unit) =>
      place === 'title' || (unit.paragraph === 0 && unit.last === opening && !endsSentence(analysis, unit)),
    language,
    lexicon: compileLexicon(language.attribution),
  }
}

/** The unit narrowed to the quotation that token `at` stands in, or to what is outside of quotations around it. */
export function groundAt(page: Page, unit: Unit, at: number): Ground {
  const quote = page.quotes[page.quoteOf[at] ?? -1]
  const floor = quote ? Math.max(unit.first, quote.inner[0]) : unit.first
  const ceiling = quote ? Math.min(unit.last, quote.inner[1]) : unit.last
  const isHidden = (other: number) => page.quoteOf[other] !== page.quoteOf[at]
  return { tokens: page.tokens, grammar: page.language.phrases, floor, ceiling, isHidden }
}

/** The quotation that opens at token `at`. */
export function quoteOpeningAt(page: Page, at: number): Quote | null {
  const quote = page.quotes[page.quoteOf[at] ?? -1]
  return quote && quote.range[0] === at ? quote : null
}

/** The quotation whose last token is the one before `end`. */
export function quoteClosingBefore(page: Page, end: number): Quote | null {
  const quote = page.quotes[page.quoteOf[end - 1] ?? -1]
  return quote && quote.range[1] === end ? quote : null
}

/** A speech printed whole has fewer paragraphs; hostile text has more, and must not cost more. */
const LONGEST_CHAIN = 60

/** A quotation with those that carry it on over paragraphs, in order. */
export function quoteChain(page: Page, quote: Quote): Quote[] {
  let first = quote.order
  const earliest = Math.max(0, first - LONGEST_CHAIN)
  while (first > earliest && page.quotes[first]?.resumed && page.quotes[first - 1]?.open) first--
  const chain: Quote[] = []
  for (let order = first; order < Math.min(page.quotes.length, first + 2 * LONGEST_CHAIN); order++) {
    const piece = page.quotes[order]
    if (!piece || (order > first && !piece.resumed)) break
    chain.push(piece)
    if (!piece.open) break
  }
  return chain
}

/** A headline has no full stop. */
function endsSentence({ tokens }: Analysis, unit: Unit): boolean {
  return tokens[unit.last - 1]?.text === '.'
}

function readQuotes(analysis: Analysis, quoteOf: Int32Array): Quote[] {
  const { tokens } = analysis
  const quotes: Quote[] = []
  let at = 0
  for (const { start, end, open, resumed } of findQuotations(analysis.text, analysis.paragraphs)) {
    while (at < tokens.length && (tokens[at]?.start ?? 0) < start) at++
    const first = at
    while (at < tokens.length && (tokens[at]?.end ?? 0) <= end) quoteOf[at++] = quotes.length
    if (at === first) continue
    const inner = innerRange(tokens, [first, at], open)
    quotes.push({ range: [first, at], inner, open, resumed, order: quotes.length })
  }
  return quotes
}

function innerRange(tokens: readonly Token[], [first, last]: TokenRange, open: boolean): TokenRange {
  let from = first
  while (from < last && isMark(tokens[from])) from++
  if (open) return [from, last]
  let to = last
  while (to > from && isMark(tokens[to - 1])) to--
  return [from, to]
}

function isMark(token: Token | undefined): boolean {
  return token !== undefined && /^["'`\u2018-\u201f\u00ab\u00bb]+$/.test(token.text)
}
