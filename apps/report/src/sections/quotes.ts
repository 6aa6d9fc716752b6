import type { Edition } from '../edition.ts'
import { html, type Markup } from '../markup.ts'
import { languageOf } from '../parts/language.ts'
import { articleAnchor } from '../words/anchors.ts'
import { counted } from '../words/lists.ts'
import { type Quotation, sharedQuotations } from '../words/quotations.ts'
import { wordDiff, wording } from '../words/word-diff.ts'
import type { Section } from './section.ts'

/** Quotations that several outlets print, word against word. */
export const quotes: Section = {
  id: 'quotes',
  title: 'Quotes',
  lead: 'The same words in quotation marks as several outlets print them. The fullest version stands first; in the others, struck words are left out and underlined ones are theirs.',
  render: (edition) => {
    const groups = sharedQuotations(edition)
    if (groups.length === 0) return html`<p class="empty">No quotation was found in two outlets.</p>`
    const [shown, rest] = [groups.slice(0, MOST_OPEN), groups.slice(MOST_OPEN)]
    return html`${shown.map((group) => versions(edition, group))}${
      rest.length > 0 &&
      html`<details class="block">
        <summary>${counted(rest.length, 'more quotation')}</summary>
        ${rest.map((group) => versions(edition, group))}
      </details>`
    }`
  },
}

const MOST_OPEN = 6

/** One quotation: each wording once, with all who print it. */
function versions(edition: Edition, group: readonly Quotation[]): Markup | null {
  const [fullest, ...others] = [...Map.groupBy(group, ({ words }) => wording(words)).values()]
  const first = fullest?.[0]
  if (!fullest || !first) return null
  return html`<article class="quote">
    <blockquote${languageOf(first.article)}>${first.words}</blockquote>
    ${printedBy(edition, fullest)}
    ${others.map((same) => {
      const [other] = same
      return (
        other &&
        html`<blockquote class="version" ${languageOf(other.article)}>${difference(first, other)}</blockquote>
          ${printedBy(edition, same)}`
      )
    })}
  </article>`
}

function printedBy(edition: Edition, same: readonly Quotation[]): Markup {
  return html`<p class="note">
    ${same.map(
      ({ article, speaker }, index) =>
        html`${index > 0 && '; '}<bdi>${speaker}</bdi> in
          <a href="#${articleAnchor(article.id)}"><bdi>${edition.outletName(article.outlet)}</bdi></a>`,
    )}
  </p>`
}

function difference(first: Quotation, other: Quotation): Markup {
  return html`${wordDiff(first.words, other.words).map(({ in: side, words }) => {
    if (side === 'both') return html`${words} `
    return side === 'before' ? html`<del>${words}</del> ` : html`<ins>${words}</ins> `
  })}`
}
