import type { Article, Claim } from '@parallax/model'
import type { Edition } from '../edition.ts'
import { html, type Markup } from '../markup.ts'
import { textOf } from '../unsound.ts'
import { articleHref, passageHref } from '../words/addresses.ts'
import { articleAnchor, claimAnchor, inTextAnchor } from '../words/anchors.ts'
import { formatMoment } from '../words/moments.ts'
import { surroundings } from '../words/surroundings.ts'
import { languageOf } from './language.ts'

type EvidenceOptions = {
  /** Claims that have been superseded within their outlet. */
  earlier?: ReadonlySet<string>
  /** Whether the claim's anchor stands here: a claim that is shown twice has it once. */
  anchored?: boolean
}

/** What a claim rests on, as list items: its words within their sentence, and all that is needed to find them again. */
export function evidenceList(edition: Edition, claims: readonly string[], options: EvidenceOptions = {}): Markup {
  const items = claims.map((id) => {
    const claim = edition.claim(id)
    return claim && evidence(edition, claim, options)
  })
  return html`<ul class="evidence">
    ${items}
  </ul>`
}

function evidence(edition: Edition, claim: Claim, options: EvidenceOptions): Markup | null {
  const article = edition.article(claim.article)
  const text = textOf(claim, article)
  if (!article || text === null) return null
  const { before, quote, after } = surroundings(text, claim.start, claim.end)
  const id = options.anchored === false ? null : html` id="${claimAnchor(claim.id)}"`
  return html`<li${id}><blockquote${languageOf(article)}>${before}<mark>${quote}</mark>${after}</blockquote>
<p><b>${edition.outletName(article.outlet)}</b>, ${headline(article, claim)}${
    article.publishedAt && html`, ${formatMoment(article.publishedAt)}`
  }${said(claim, options)}${links(article, claim, text)}</p></li>`
}

function headline(article: Article, claim: Claim): Markup {
  const words = claim.in === 'title' ? 'headline' : article.title || 'untitled'
  return html`<a href="#${articleAnchor(article.id)}">${words}</a>`
}

function said(claim: Claim, { earlier }: EvidenceOptions): Markup {
  const parts: Markup[] = []
  if (claim.type === 'figure') {
    if (claim.attribution) parts.push(html`source: <bdi>${claim.attribution.source}</bdi>`)
    if (claim.asOf?.text) parts.push(html`as of “${claim.asOf.text}”`)
    if (claim.status !== 'asserted') parts.push(html`${claim.status}`)
  }
  if (earlier?.has(claim.id)) parts.push(html`superseded by a later figure of this outlet`)
  return html`${parts.map((part) => html` · ${part}`)}`
}

function links(article: Article, claim: Claim, text: string): Markup {
  const href = articleHref(article)
  const archive = article.capture?.sha256
  return html` ·
  ${inText(claim) && html`<a href="#${inTextAnchor(claim.id)}">in the text</a> · `}${
    href ? html`<a href="${passageHref(href, text, [claim.start, claim.end])}">live page</a>` : 'no live page'
  }${archive && html` · archived <code>${archive.slice(0, 12)}</code>${article.capture?.fetchedAt && html` ${formatMoment(article.capture.fetchedAt)}`}`}`
}

/** Only figures are marked in the article's text. */
function inText(claim: Claim): boolean {
  return claim.type === 'figure' && (claim.in === 'text' || claim.in === 'title')
}
