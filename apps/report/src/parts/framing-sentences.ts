import type { Edition } from '../edition.ts'
import { html, type Markup } from '../markup.ts'
import { textOf } from '../unsound.ts'
import { articleAnchor, claimAnchor } from '../words/anchors.ts'
import { surroundings } from '../words/surroundings.ts'
import { languageOf } from './language.ts'

/**
 * Sentences that a measure counts, in brief: the words and the article, which has the address and the archived copy. A
 * text has a hundred attributions: with the full apparatus of evidence they would be half the report.
 */
export function framingSentences(edition: Edition, claims: readonly string[]): Markup {
  return html`<ul class="evidence">
    ${claims.map((id) => sentence(edition, id))}
  </ul>`
}

function sentence(edition: Edition, id: string): Markup | null {
  const claim = edition.claim(id)
  const article = claim && edition.article(claim.article)
  const text = claim ? textOf(claim, article) : null
  if (!claim || !article || text === null) return null
  const { before, quote, after } = surroundings(text, claim.start, claim.end)
  return html`<li id="${claimAnchor(id)}"><q${languageOf(article)}>${before}<mark>${quote}</mark>${after}</q> <a href="#${articleAnchor(article.id)}">${edition.outletName(article.outlet)}</a></li>`
}
