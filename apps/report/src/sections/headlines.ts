import type { Article, FigureClaim } from '@parallax/model'
import type { Edition } from '../edition.ts'
import { html, type Markup } from '../markup.ts'
import { languageOf } from '../parts/language.ts'
import { articleAnchor } from '../words/anchors.ts'
import { formatMoment } from '../words/moments.ts'
import { quotedParts } from '../parts/marked-text.ts'
import type { Section } from './section.ts'

/** The headlines side by side, their figures marked. */
export const headlines: Section = {
  id: 'headlines',
  title: 'Headlines',
  lead: 'As printed, in the order of time within each outlet; figures are marked.',
  render: (edition) => {
    const titled = edition.articles.filter((article) => article.title !== '')
    if (titled.length === 0) return html`<p class="empty">None of the articles came with a headline.</p>`
    const figures = titleFigures(edition)
    return html`<ul class="headlines">
      ${titled.map((article) => headline(edition, article, figures.get(article.id) ?? []))}
    </ul>`
  },
}

function titleFigures({ comparison }: Edition): Map<string, FigureClaim[]> {
  const figures = comparison.claims.filter((claim) => claim.type === 'figure').filter((claim) => claim.in === 'title')
  return Map.groupBy(figures, (claim) => claim.article)
}

function headline(edition: Edition, article: Article, figures: readonly FigureClaim[]): Markup {
  return html`<li>
    <p class="outlet">
      <bdi>${edition.outletName(article.outlet)}</bdi
      >${article.publishedAt && html` <span>${formatMoment(article.publishedAt)}</span>`}
    </p>
    <p class="headline" dir="auto" ${languageOf(article)}>
      <a href="#${articleAnchor(article.id)}">${quotedParts(article.title, figures)}</a>
    </p>
    ${article.deck && html`<p class="deck" dir="auto" ${languageOf(article)}>${article.deck}</p>`}
  </li> `
}
