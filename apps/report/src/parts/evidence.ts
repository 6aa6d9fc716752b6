import type { Article, Claim } from '@parallax/model'
import type { Edition } from '../edition.ts'
import { html, type Markup } from '../markup.ts'
import { textOf } from '../unsound.ts'
import { articleHref, passageHref } from '../words/addresses.ts'
import { articleAnchor, claimAnchor, inTextAnchor } from '../words/anchors.ts'
import { formatMoment, formatMomentShort } from '../words/moments.ts'
import { surroundings, type Surroundings } from '../words/surroundings.ts'
import { correctedMark } from './corrected-mark.ts'
import { languageOf } from './language.ts'

type EvidenceOptions = {
  /** Claims that have been superseded within their outlet. */
  earlier?: ReadonlySet<string>
  /** Whether the claim's anchor stands here: a claim that is shown twice has it once. */
  anchored?: boolean
}

/**
 * What claims rest on, as list items: their words within their sentence, and all that is needed to find them again. Words
 * that several outlets print letter for letter stand once, with a line for each: what they share is then plain to see.
 */
export function evidenceList(edition: Edition, claims: readonly string[], options: EvidenceOptions = {}): Markup {
  const passages = claims.flatMap((id) => passageOf(edition, id) ?? [])
  const alike = Map.groupBy(passages, ({ words, claim }) => JSON.stringify([words, claim.in === 'title']))
  return html`<ul class="evidence">
    ${[...alike.values()].map((same) => quotation(edition, same, options))}
  </ul>`
}

type Passage = { claim: Claim; article: Article; text: string; words: Surroundings }

function passageOf(edition: Edition, id: string): Passage | null {
  const claim = edition.claim(id)
  const article = claim && edition.article(claim.article)
  const text = claim ? textOf(claim, article) : null
  if (!claim || !article || text === null) return null
  return { claim, article, text, words: surroundings(text, claim.start, claim.end) }
}

function quotation(edition: Edition, same: readonly Passage[], options: EvidenceOptions): Markup | null {
  const [first] = same
  if (!first) return null
  const { before, quote, after } = first.words
  return html`<li><blockquote${languageOf(first.article)}>${before}<mark>${quote}</mark>${after}</blockquote>
${same.map((passage) => line(edition, passage, options))}</li>`
}

function line(edition: Edition, { claim, article, text }: Passage, options: EvidenceOptions): Markup {
  const id = options.anchored === false ? null : html` id="${claimAnchor(claim.id)}"`
  return html`<p${id}>${whence(edition, article, claim)}${
    article.publishedAt && html`, ${formatMoment(article.publishedAt)}`
  }${said(claim, options)}${links(article, claim, text)}</p>`
}

/**
 * The outlet, leading to the words in the article's text. The headline is named where the outlet has several articles, or
 * the words are the headline's: repeated in every cell it would be a tenth of a large report.
 */
function whence(edition: Edition, article: Article, claim: Claim): Markup {
  const href = isMarked(claim) ? inTextAnchor(claim.id) : articleAnchor(article.id)
  const own = edition.articlesOf(article.outlet) > 1 ? article.title || 'untitled' : ''
  const headline = claim.in === 'title' ? 'headline' : own
  return html`<a href="#${href}">${edition.outletName(article.outlet)}</a>${headline && html`, ${headline}`}`
}

function said(claim: Claim, { earlier }: EvidenceOptions): Markup {
  const parts: Markup[] = []
  if (claim.type === 'figure') {
    if (claim.attribution) parts.push(html`source: <bdi>${claim.attribution.source}</bdi>`)
    if (claim.asOf?.text) parts.push(html`as of “${claim.asOf.text}”`)
    if (claim.status !== 'asserted') parts.push(html`${claim.status}`)
  }
  if (earlier?.has(claim.id)) parts.push(html`superseded by a later figure of this outlet`)
  return html`${parts.map((part) => html` · ${part}`)}${correctedMark(claim)}`
}

function links(article: Article, claim: Claim, text: string): Markup {
  const href = articleHref(article)
  const archive = article.capture?.sha256
  return html` ·
  ${
    href ? html`<a href="${passageHref(href, text, [claim.start, claim.end])}">live page</a>` : 'no live page'
  }${archive && html` · archived <code>${archive.slice(0, 12)}</code>${article.capture?.fetchedAt && html` ${formatMomentShort(article.capture.fetchedAt)}`}`}`
}

/** Only figures are marked in the article's text. */
function isMarked(claim: Claim): boolean {
  return claim.type === 'figure' && (claim.in === 'text' || claim.in === 'title')
}
