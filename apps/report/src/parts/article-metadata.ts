import type { Article } from '@parallax/model'
import type { Edition } from '../edition.ts'
import { html, type Markup } from '../markup.ts'
import { articleHref } from '../words/addresses.ts'
import { formatMoment } from '../words/moments.ts'

type Row = {
  term: string
  value: Markup | string | null | undefined
  /** Takes a line of its own: an address or a hash. */
  wide?: boolean
}

/** What is known of an article, as far as it is known. */
export function articleMetadata(edition: Edition, article: Article): Markup {
  const rows = [...about(edition, article), ...whereabouts(article)].filter((row) => row.value)
  return html`<dl class="meta">
    ${rows.map(
      ({ term, value, wide }) =>
        html`<div${wide === true && html` class="wide"`}><dt>${term}</dt><dd>${value}</dd></div>`,
    )}
  </dl>`
}

function about(edition: Edition, article: Article): Row[] {
  const { authors = [], credit, publishedAt, modifiedAt, section, textKind } = article
  return [
    { term: 'Outlet', value: html`<bdi>${edition.outletName(article.outlet)}</bdi>` },
    { term: 'By', value: authors.length > 0 ? html`<bdi>${authors.join(', ')}</bdi>` : null },
    { term: 'Credit', value: credit && html`<bdi>${credit}</bdi>` },
    { term: 'Published', value: publishedAt && formatMoment(publishedAt) },
    { term: 'Changed', value: modifiedAt && formatMoment(modifiedAt) },
    { term: 'Section', value: section && html`<bdi>${section}</bdi>` },
    { term: 'Kind', value: textKind === 'article' ? null : textKind },
    { term: 'Id', value: html`<code>${article.id}</code>` },
  ]
}

function whereabouts(article: Article): Row[] {
  const { capture, url } = article
  const href = articleHref(article)
  const unlinked = url && html`<bdi>${url}</bdi> (not linked)`
  return [
    { term: 'Address', value: href ? html`<a href="${href}">${href}</a>` : unlinked, wide: true },
    { term: 'Archived', value: capture?.fetchedAt && formatMoment(capture.fetchedAt) },
    { term: 'Archive', value: capture?.warc && html`<code>${capture.warc}</code>` },
    { term: 'SHA-256', value: capture?.sha256 && html`<code>${capture.sha256}</code>`, wide: true },
  ]
}
