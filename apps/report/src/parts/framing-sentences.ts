import type { Edition } from '../edition.ts'
import { html, type Markup } from '../markup.ts'
import { textOf } from '../unsound.ts'
import { articleAnchor, claimAnchor } from '../words/anchors.ts'
import { surroundings } from '../words/surroundings.ts'
import { languageOf } from './language.ts'

/**
 * Sentences that a measure counts, in brief: the words under their article, which has the address and the archived copy. A
 * text has a hundred attributions: with the full apparatus of evidence they would be half the report.
 */
export function framingSentences(edition: Edition, claims: readonly string[]): Markup {
  const byArticle = Map.groupBy(claims, (id) => edition.claim(id)?.article ?? '')
  return html`<ul class="evidence">
    ${[...byArticle].map(([article, own]) => ofArticle(edition, article, own))}
  </ul>`
}

function ofArticle(edition: Edition, id: string, claims: readonly string[]): Markup | null {
  const article = edition.article(id)
  if (!article) return null
  return html`<li${languageOf(article)}><a href="#${articleAnchor(id)}">${edition.outletName(article.outlet)}</a>${claims.map((claim) => sentence(edition, claim))}</li>`
}

function sentence(edition: Edition, id: string): Markup | null {
  const claim = edition.claim(id)
  const text = claim ? textOf(claim, edition.article(claim.article)) : null
  if (!claim || text === null) return null
  const { before, quote, after } = surroundings(text, claim.start, claim.end)
  return html`<br /><q id="${claimAnchor(id)}">${before}<mark>${quote}</mark>${after}</q>`
}
