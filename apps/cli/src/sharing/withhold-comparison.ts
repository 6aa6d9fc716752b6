import {
  type Article,
  type Claim,
  type Comparison,
  sha256,
  type SharedQuote,
  type Span,
  WITHHELD_LETTER,
} from '@parallax/model'
import type { NameReplacer } from './replace-names.ts'
import { withholdWords } from './withhold-words.ts'
import { firstWords } from './first-words.ts'
import { mapTexts } from './map-texts.ts'

/** For whom words are taken out, and whose names. */
export type Withholding = {
  /** `public` obeys what pages reserve; `retention` does not, as nothing is handed on. */
  readonly why: 'public' | 'retention'
  readonly names: NameReplacer
  /** No more words than these stay in a row. */
  readonly most: number
  /** Words that may stay on either side of evidence. */
  readonly around: number
}

/**
 * The same comparison without the articles: of their texts only the words of evidence stay, at their offsets; title and text
 * are named by hash. For the public, of an article whose page
 * reserves its use no quote stays at all.
 */
export function withholdComparison(comparison: Comparison, withholding: Withholding): Comparison {
  const { names, why, most } = withholding
  const byArticle = Map.groupBy(comparison.claims, ({ article }) => article)
  const articles = comparison.articles.map((article) =>
    withholdArticle(article, byArticle.get(article.id) ?? [], withholding),
  )
  const known = new Map(articles.map((article) => [article.id, article]))
  const claims = comparison.claims.map((claim) => requote(claim, known.get(claim.article), withholding))
  const { quotes, headlines, corrections, ...rest } = comparison
  const others = mapTexts(
    {
      ...rest,
      ...(quotes && { quotes: quotes.flatMap((quote) => shorten(quote, known, why)) }),
      ...(headlines && {
        headlines: headlines.map((one) => ({ ...one, title: known.get(one.article)?.title ?? '' })),
      }),
      ...(corrections && {
        corrections: corrections.map((one) =>
          known.get(one.article)?.withheld?.why === 'reserved' ? { ...one, quote: '' } : one,
        ),
      }),
      articles: [],
      claims: [],
    },
    (text) => bounded(names, text, most),
  )
  return { ...others, articles, claims }
}

/** What of a page is not the text of its article: enough to cite it and to find it. */
function withholdArticle(article: Article, claims: readonly Claim[], withholding: Withholding): Article {
  const { why, names, most, around } = withholding
  const isReserved = why === 'public' && (article.capture?.reservations ?? []).length > 0
  const keeping = { most, around }
  const without = (text: string, place: Claim['in']): string => {
    const own = isReserved ? [] : claims.filter((claim) => claim.in === place)
    return withholdWords(names.sameLength(text), {
      ...keeping,
      evidence: own.flatMap(({ type, start, end }): Span[] => (type === 'figure' ? [[start, end]] : [])),
      beside: own.flatMap(besideOf).filter(([start, end]) => why === 'retention' || end - start <= LONGEST_BESIDE),
    })
  }
  const { id, outlet, url, canonical, authors, credit, publishedAt, modifiedAt, language, section, kind } = article
  const { blocks, capture, textKind } = article
  return {
    id,
    outlet,
    title: withholdWords(names.sameLength(article.title), { ...keeping, evidence: [[0, article.title.length]] }),
    ...(url !== undefined && { url: names.inAddress(url) }),
    ...(canonical !== undefined && { canonical: names.inAddress(canonical) }),
    ...(authors && { authors: authors.map(names.anywhere) }),
    ...strings({ credit, publishedAt, modifiedAt, language, section, kind }),
    ...(textKind && { textKind }),
    text: without(article.text, 'text'),
    ...(blocks && {
      blocks: blocks.map(({ role, text }, index) => ({ role, text: without(text, `block:${index}`) })),
    }),
    ...(capture && {
      capture: {
        ...strings({ id: capture.id, sha256: capture.sha256, fetchedAt: capture.fetchedAt }),
        ...(capture.reservations && { reservations: capture.reservations }),
      },
    }),
    withheld: article.withheld ?? {
      title: { sha256: sha256(article.title), length: article.title.length },
      text: { sha256: sha256(article.text), length: article.text.length },
      why: isReserved ? 'reserved' : why,
    },
  }
}

function strings(fields: Readonly<Record<string, string | undefined>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(fields).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
  )
}

/** A reading may be a whole sentence: it is no short quote, and many of them are the article. In UTF-16 units. */
const LONGEST_BESIDE = 60

/** Who says it and by which verb stays where it can; what is said does not, as it may be half the article. */
function besideOf(claim: Claim): Span[] {
  if (claim.type === 'attribution') return [...claim.sourceSpans, ...claim.cueSpans]
  if (claim.type === 'frame') return [[claim.start, claim.end]]
  const { attribution, place } = claim
  return [...(attribution ? [attribution.span] : []), ...(place ? [[place.start, place.end] satisfies Span] : [])]
}

/** The quote is again what stands at the claim's span. */
function requote(claim: Claim, article: Article | undefined, { names, most }: Withholding): Claim {
  const others = mapTexts(claim, (text) => bounded(names, text, most))
  if (claim.type === 'attribution' || others.type === 'attribution') return others
  const text = article && textAt(article, claim.in)
  return { ...others, quote: text?.slice(claim.start, claim.end) || WITHHELD_LETTER }
}

function textAt(article: Article, place: Claim['in']): string | undefined {
  if (place === 'title' || place === 'text') return article[place]
  return article.blocks?.[Number(place.slice('block:'.length))]?.text
}

/** An utterance is a quote as well: its first words stay. What was changed in it would give the rest away. */
function shorten(quote: SharedQuote, articles: ReadonlyMap<string, Article>, why: Withholding['why']): SharedQuote[] {
  if (why === 'retention') return [quote]
  const versions = quote.versions
    .filter(({ article }) => articles.get(article)?.withheld?.why !== 'reserved')
    .map((version) => ({ ...version, edits: [] }))
  return versions.length > 1 ? [{ ...quote, versions }] : []
}

function bounded(names: NameReplacer, text: string, most: number): string {
  if (/^https?:\/\//.test(text)) return names.inAddress(text)
  return firstWords(names.anywhere(text), most)
}
