import type { Origin } from '@parallax/model'
import type { Edition } from '../edition.ts'
import { html, type Markup } from '../markup.ts'
import { languageOf } from '../parts/language.ts'
import { textOf } from '../unsound.ts'
import { articleAnchor, originAnchor, quantityAnchor } from '../words/anchors.ts'
import { byText, counted, listed } from '../words/lists.ts'
import type { Section } from './section.ts'

/** Texts and figures that several outlets have from one place. */
export const origins: Section = {
  id: 'origins',
  title: 'Origins',
  lead: 'Several outlets with one origin are one witness. Shared wording is a lower bound: what was rewritten in full is not seen.',
  render: (edition) => {
    const { origins } = edition.comparison
    const texts = origins.filter((origin) => origin.kind !== 'source').toSorted(byReach)
    const whole = texts.filter((origin) => origin.degree !== 'partial')
    const partial = texts.filter((origin) => origin.degree === 'partial')
    const sources = origins.filter((origin) => origin.kind === 'source').toSorted(byReach)
    return html`<h3>Texts</h3>
      ${
        texts.length > 0
          ? html`${list(edition, whole)}${
              partial.length > 0 &&
              html`<details class="block">
                <summary>In part: ${counted(partial.length, 'shared text')}</summary>
                ${list(edition, partial)}
              </details>`
            }`
          : html`<p class="empty">No two texts were found to share their wording.</p>`
      }
      <h3>Sources behind figures</h3>
      ${
        sources.length > 0
          ? list(edition, sources)
          : html`<p class="empty">No source was found behind the figures of several outlets.</p>`
      }`
  },
}

function list(edition: Edition, origins: readonly Origin[]): Markup {
  return html`<ul class="origins">
    ${origins.map((origin) => item(edition, origin))}
  </ul>`
}

function item(edition: Edition, origin: Origin): Markup {
  const named = edition.article(origin.name)
  const name = named ? `${edition.outletName(named.outlet)}: ${named.title}` : origin.name
  return html`<li id="${originAnchor(origin.id)}">
    <b><bdi>${name}</bdi></b> <span class="note">${nature(origin)}</span>
    <p><bdi>${listed(origin.outlets.map(edition.outletName), 20)}</bdi>${dependents(edition, origin)}</p>
    ${passages(edition, origin)}
  </li>`
}

function nature(origin: Origin): string {
  const words = { agency: 'agency', 'text-reuse': 'shared text', source: 'source' }[origin.kind]
  const degree = origin.degree === undefined ? '' : `, ${origin.degree}`
  const share =
    origin.containment === undefined ? '' : `, ${Math.round(origin.containment * 100)}% of five-word sequences`
  return `${words}${degree}${share}`
}

function dependents(edition: Edition, origin: Origin): Markup | null {
  const quantities = [...new Set(origin.claims.flatMap((id) => edition.quantityOf(id) ?? []))]
  if (quantities.length === 0) return null
  return html`; figures:
  ${quantities.map(
    (quantity, index) =>
      html`${index > 0 && ', '}<a href="#${quantityAnchor(quantity.id)}"><bdi>${quantity.label}</bdi></a>`,
  )}`
}

function passages(edition: Edition, origin: Origin): Markup | null {
  if (origin.passages.length === 0) return null
  return html`<details class="proof">
    <summary>Shared wording: ${counted(origin.passages.length, 'passage')}</summary>
    <ul class="evidence">
      ${origin.passages.map((passage) => {
        const article = edition.article(passage.article)
        const text = textOf(passage, article)
        return (
          article &&
          text !== null &&
          html`<li>
            <blockquote${languageOf(article)}>${text.slice(passage.start, passage.end)}</blockquote>
            <p>
              <b><bdi>${edition.outletName(article.outlet)}</bdi></b
              >, <a href="#${articleAnchor(article.id)}"><bdi>${article.title || 'untitled'}</bdi></a>
            </p>
          </li>`
        )
      })}
    </ul>
  </details>`
}

function byReach(a: Origin, b: Origin): number {
  return b.outlets.length - a.outlets.length || byText(a.name, b.name) || byText(a.id, b.id)
}
