import type { Article, FigureClaim } from '@parallax/model'
import type { Edition } from '../edition.ts'
import { html, type Markup } from '../markup.ts'
import { articleMetadata } from '../parts/article-metadata.ts'
import { editHistory } from '../parts/edit-history.ts'
import { languageOf } from '../parts/language.ts'
import { type Layer, layersIn } from '../parts/layers.ts'
import { figuresIn, markedText } from '../parts/marked-text.ts'
import { articleAnchor, claimAnchor, inTextAnchor } from '../words/anchors.ts'
import { counted } from '../words/lists.ts'
import type { Section } from './section.ts'

/** The articles with all that is known of them, their texts folded, figures marked. */
export const articles: Section = {
  id: 'articles',
  title: 'Articles',
  lead: 'The texts that were compared, with what was read in them. A figure leads to its evidence.',
  render: (edition) => {
    if (edition.articles.length === 0) return html`<p class="empty">No article was read.</p>`
    const figures = figuresIn(edition)
    const layers = layersIn(edition)
    let shownUnits = 0
    return html`${TOGGLES}${edition.articles.map((article) => {
      const most = Math.max(0, Math.min(MOST_UNITS_EACH, MOST_UNITS_IN_ALL - shownUnits))
      shownUnits += Math.min(article.text.length, most)
      return item(edition, article, { figures, layers, most })
    })}`
  },
}

/** UTF-16 units of text shown. A book handed in as an article must not make a report that no browser opens. */
const MOST_UNITS_EACH = 40_000
const MOST_UNITS_IN_ALL = 1_000_000

type ItemOptions = { figures: ReturnType<typeof figuresIn>; layers: ReturnType<typeof layersIn>; most: number }

/** What is marked; style rules obey the boxes. */
const TOGGLES = html`<form class="toggles" autocomplete="off">
  <fieldset>
    <legend>Mark</legend>
    <label><input type="checkbox" id="t-figure" checked /> <b class="t">figures</b></label>
    <label
      ><input type="checkbox" id="t-who" checked /> <span class="who">sources</span> and
      <span class="cue">cues</span></label
    >
    <label><input type="checkbox" id="t-said" checked /> <span class="said">what they say</span></label>
    <label><input type="checkbox" id="t-frame" /> <span class="frame">framing</span></label>
  </fieldset>
</form>`

function item(edition: Edition, article: Article, { figures, layers, most }: ItemOptions): Markup {
  const marker = makeMarker(edition)
  const inTitle = figures(article, 'title')
  const inText = figures(article, 'text')
  const title = markedText({ text: article.title, offset: 0 }, inTitle, marker.mark)
  const text = paragraphs({ text: article.text.slice(0, most), layers: layers(article, 'text') }, inText, marker.mark)
  const rest = article.text.length - most
  return html`<article class="text" id="${articleAnchor(article.id)}">
    <h3${languageOf(article)}>${article.title === '' ? 'Untitled' : title}</h3>
    ${articleMetadata(edition, article)} ${editHistory(edition, article)}
    <details class="proof">
      <summary>Text, ${counted(article.text.length, 'character')}</summary>
      <div class="body"${languageOf(article)}>${marker.unmarked([...inTitle, ...inText])}${text}</div>
      ${rest > 0 && html`<p class="note">${counted(rest, 'more character')} are in comparison.json and not shown here.</p>`}
    </details>
  </article> `
}

type Mark = (claim: FigureClaim, words: string) => Markup

/** Marks figures so that each leads to its evidence and can be led to; `unmarked` gives an anchor to those it never met. */
function makeMarker(edition: Edition): { mark: Mark; unmarked: (claims: readonly FigureClaim[]) => Markup[] } {
  const met = new Set<string>()
  return {
    mark: (claim, words) => {
      met.add(claim.id)
      const quantity = edition.quantityOf(claim.id)
      if (!quantity) return html`<mark>${words}</mark>`
      return html`<a class="${quantity.verdict}" id="${inTextAnchor(claim.id)}" href="#${claimAnchor(claim.id)}"
        >${words}</a
      >`
    },
    unmarked: (claims) =>
      claims
        .filter((claim) => !met.has(claim.id) && edition.quantityOf(claim.id))
        .map((claim) => html`<span id="${inTextAnchor(claim.id)}"></span>`),
  }
}

type Body = { text: string; layers: readonly Layer[] }

function paragraphs({ text, layers }: Body, claims: readonly FigureClaim[], mark: Mark): Markup[] {
  let offset = 0
  let next = 0
  return text.split('\n\n').map((paragraph) => {
    const start = offset
    const first = next
    offset += paragraph.length + 2
    const over = layers.filter((layer) => layer.start < offset && layer.end > start)
    while (next < claims.length && (claims[next]?.start ?? 0) < offset) next += 1
    return html`<p>
      ${markedText({ text: paragraph, offset: start, layers: over }, claims.slice(first, next), mark)}
    </p> `
  })
}
