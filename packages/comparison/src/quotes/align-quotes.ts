import { type Article, type AttributionClaim, contentId, type SharedQuote } from '@parallax/model'
import { byText } from '../order.ts'
import { components } from '../origins/components.ts'
import { textAt } from '../text/passage.ts'
import { plainText, wordEdits } from '../text/word-edits.ts'
import { wordsOf } from '../text/words.ts'

/** What quotes are aligned in. */
export type QuoteInput = {
  attributions: readonly AttributionClaim[]
  articleOf: (id: string) => Article
  outletOf: (article: string) => string
}

/**
 * The same utterance in several outlets: direct quotes that share a run of words and most of the shorter one's words. Each
 * version says whether it is the longest one's words, cut, or altered, with the word diff. Sorted by id.
 */
export function alignQuotes(input: QuoteInput): SharedQuote[] {
  const quotes = input.attributions.flatMap((claim) => quoteOf(claim, input) ?? [])
  const group = components(quotes.length, pairsOf(quotes))
  const groups = Map.groupBy(quotes, (_, index) => group[index] ?? index)
  return [...groups.values()]
    .filter((own) => new Set(own.map(({ outlet }) => outlet)).size > 1)
    .map(sharedQuote)
    .toSorted((a, b) => byText(a.id, b.id))
}

type Quote = {
  claim: string
  article: string
  outlet: string
  speaker: string | null
  text: string
  words: string[]
}

const LEAST_WORDS = 4
const MOST_WORDS = 300

function quoteOf(claim: AttributionClaim, { articleOf, outletOf }: QuoteInput): Quote | null {
  if (!claim.direct) return null
  const text = textAt(articleOf(claim.article), claim.in)
  const quoted = claim.contentSpans
    .map(([start, end]) => plainText(text.slice(start, end)).replace(/^["' ]{1,4}|["']{1,2}$/g, ''))
    .join(' ')
  const words = wordsOf(quoted.toLowerCase()).map((word) => word.text)
  if (words.length < LEAST_WORDS || words.length > MOST_WORDS) return null
  return {
    claim: claim.id,
    article: claim.article,
    outlet: outletOf(claim.article),
    speaker: claim.speaker ?? claim.source,
    text: quoted,
    words,
  }
}

const RUN = 3
// A run that many quotes hold ("we want to") says little; only its neighbours are held against each other.
const NEIGHBOURS = 12

function pairsOf(quotes: readonly Quote[]): { a: number; b: number }[] {
  const holders = new Map<string, number[]>()
  quotes.forEach(({ words }, index) => {
    const runs = new Set(words.slice(0, 1 - RUN).map((_, at) => words.slice(at, at + RUN).join(' ')))
    for (const run of runs) holders.set(run, [...(holders.get(run) ?? []).slice(-NEIGHBOURS), index])
  })
  const keys = new Set(
    [...holders.values()].flatMap((own) => own.flatMap((a, at) => own.slice(at + 1).map((b) => `${a} ${b}`))),
  )
  return [...keys].flatMap((key) => {
    const [a = 0, b = 0] = key.split(' ').map(Number)
    const [left, right] = [quotes[a], quotes[b]]
    return left && right && areOne(left.words, right.words) ? [{ a, b }] : []
  })
}

const LEAST_SHARE = 0.6

function areOne(a: readonly string[], b: readonly string[]): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a]
  const known = new Set(long)
  return short.filter((word) => known.has(word)).length >= LEAST_SHARE * short.length
}

function sharedQuote(own: readonly Quote[]): SharedQuote {
  const sorted = own.toSorted((a, b) => b.words.length - a.words.length || byText(a.claim, b.claim))
  const [longest] = sorted
  return {
    id: contentId('quote', own.map(({ claim }) => claim).toSorted(byText)),
    speaker: sorted.find(({ speaker }) => speaker !== null)?.speaker ?? null,
    versions: sorted.map((quote) => versionOf(quote, longest ?? quote)),
  }
}

function versionOf({ outlet, article, claim, text, words }: Quote, longest: Quote): SharedQuote['versions'][number] {
  const same = words.join(' ') === longest.words.join(' ')
  const edits = same ? [] : (wordEdits(longest.text, text, 2 * MOST_WORDS) ?? [])
  const change = same ? 'same' : isCut(words, longest.words) ? 'cut' : 'altered'
  return { outlet, article, claim, text, change, edits }
}

/** Whether all words stand in the longer text in the same order. */
function isCut(words: readonly string[], longer: readonly string[]): boolean {
  let at = 0
  for (const word of longer) if (word === words[at]) at += 1
  return at === words.length
}
