import type { Article, FigureClaim } from '@parallax/model'
import type { Edition } from '../edition.ts'
import { html, type Markup } from '../markup.ts'
import { languageOf } from '../parts/language.ts'
import { articleAnchor } from '../words/anchors.ts'
import { formatMoment } from '../words/moments.ts'
import { figuresIn, markedText } from '../parts/marked-text.ts'
import type { Section } from './section.ts'

/** The headlines side by side, their figures marked. */
export const headlines: Section = {
  id: 'headlines',
  title: 'Headlines',
  lead: 'As printed, in the order of time within each outlet; figures are marked.',
  render: (edition) => {
    const titled = edition.articles.filter((article) => article.title !== '')
    if (titled.length === 0) return html`<p class="empty">None of the articles came with a headline.</p>`
    const figures = figuresIn(edition)
    return html`<ul class="headlines">
      ${titled.map((article) => headline(edition, article, figures(article, 'title')))}
    </ul>`
  },
}

function headline(edition: Edition, article: Article, figures: readonly FigureClaim[]): Markup {
  return html`<li>
    <p class="outlet">
      <bdi>${edition.outletName(article.outlet)}</bdi
      >${article.publishedAt && html` <span>${formatMoment(article.publishedAt)}</span>`}
    </p>
    <p class="headline" ${languageOf(article)}>
      <a href="#${articleAnchor(article.id)}"
        >${markedText({ text: article.title, offset: 0 }, figures, (_, words) => html`<mark>${words}</mark>`)}</a
      >
    </p>
    ${article.deck && html`<p class="deck" ${languageOf(article)}>${article.deck}</p>`}
  </li> `
}
