import type {
  Article,
  CarriedFact,
  FramingContrast,
  HeadlineSlots,
  Passage,
  SoleName,
  TellingWord,
} from '@parallax/model'
import type { Edition } from '../edition.ts'
import { html, type Markup } from '../markup.ts'
import { articleAnchor, claimAnchor } from '../words/anchors.ts'
import { counted } from '../words/lists.ts'
import { surroundings } from '../words/surroundings.ts'
import { languageOf } from './language.ts'
import { scrollTable } from './scroll-table.ts'

/** What a measure shows beside its counts: facts that others carry, an outlet's own words, headlines by slot, sole names. */
export function framingDetail(edition: Edition, { facts, words, slots, soleNames }: FramingContrast): Markup {
  return html`${list(soleNames, (own) => soleNameList(edition, own))}${list(facts, (own) => factList(edition, own))}${list(
    words,
    (own) => wordList(edition, own),
  )}${list(slots, (own) => slotTable(edition, own))}`
}

function list<Item>(
  items: readonly Item[] | undefined,
  show: (items: readonly Item[]) => Markup | null,
): Markup | null {
  return items && items.length > 0 ? show(items) : null
}

function soleNameList(edition: Edition, names: readonly SoleName[]): Markup {
  return html`<details class="block">
    <summary>Names that one outlet alone uses</summary>
    <ul>
      ${names.map(
        ({ about, value, outlet, n, others, claims }) =>
          html`<li>
            <bdi>${edition.outletName(outlet)}</bdi>: <bdi>${about}</bdi> as “<bdi>${value}</bdi>”, ${n} times; the
            others name it ${others}
            times.${claims.slice(0, MOST_LINKS).map((id, at) => html` <a class="cite" href="#${claimAnchor(id)}">${at + 1}</a>`)}
          </li>`,
      )}
    </ul>
  </details>`
}

const MOST_LINKS = 3

/** In the page the facts that some outlet lacks, or may lack; that all tell a thing needs no row. */
function factList(edition: Edition, facts: readonly CarriedFact[]): Markup | null {
  const lacking = facts.filter(({ others }) => others.some(({ state }) => state !== 'present'))
  const shown = lacking.slice(0, MOST_FACTS)
  if (shown.length === 0) return null
  return html`<details class="block">
    <summary>
      ${shown.length < lacking.length && html`First ${shown.length} of `}${counted(lacking.length, 'fact')} that others
      carry and some may not
    </summary>
    <ol class="evidence">
      ${shown.map((fact) => factItem(edition, fact))}
    </ol>
  </details>`
}

/** What most outlets carry comes first; the rest is in comparison.json. */
const MOST_FACTS = 8

function factItem(edition: Edition, { told, others }: CarriedFact): Markup {
  const [first, ...rest] = told
  return html`<li>
    ${first && whole(edition, first)}${rest.map((passage) => html`, ${source(edition, passage)}`)}.
    ${others.map(
      ({ outlet, state, nearest }) =>
        html`<br />${nearest ? link(edition, edition.article(nearest.article)) : html`<bdi>${edition.outletName(outlet)}</bdi>`}:
          <b>${state === 'present' ? 'told' : state}</b>${
            nearest && state === 'unsure' && html`, nearest: ${whole(edition, nearest, false)}`
          }`,
    )}
  </li>`
}

function wordList(edition: Edition, words: readonly TellingWord[]): Markup {
  const byOutlet = Map.groupBy(words, ({ outlet }) => outlet)
  return html`<details class="block">
    <summary>${counted(words.length, 'word')} that one outlet uses more</summary>
    ${[...byOutlet].map(
      ([outlet, own]) =>
        html`<h4><bdi>${edition.outletName(outlet)}</bdi></h4>
          <ul class="evidence">
            ${own.map(
              ({ word, n, others, z, passages }) =>
                html`<li>
                  <b><bdi>${word}</bdi></b
                  >, ${n} times, the others ${others}, <i>z</i> ${z.toFixed(1)}:
                  ${passages.map((passage) => html`${sentence(edition, passage)} `)}
                </li>`,
            )}
          </ul>`,
    )}
  </details>`
}

const COLUMNS = ['actor', 'verb', 'voice', 'figure', 'victim', 'place'] as const
const HEADS: Readonly<Record<(typeof COLUMNS)[number], string>> = {
  actor: 'Who does it',
  verb: 'Word of harm',
  voice: 'Construction',
  figure: 'Figure',
  victim: 'Who is harmed',
  place: 'Where',
}

function slotTable(edition: Edition, slots: readonly HeadlineSlots[]): Markup {
  return scrollTable(
    'Headlines, slot by slot',
    'counts',
    html`<thead>
        <tr>
          <th scope="col">Headline of</th>
          ${COLUMNS.map((slot) => html`<th scope="col">${HEADS[slot]}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${slots.map(
          (own) =>
            html`<tr>
              <th scope="row">${link(edition, edition.article(own.article))}</th>
              ${COLUMNS.map((slot) => (own[slot] === undefined ? html`<td class="nil">–</td>` : html`<td><bdi>${own[slot]}</bdi></td>`))}
            </tr>`,
        )}
      </tbody>`,
  )
}

/** A passage in its sentence, with the outlet that has it. */
function sentence(edition: Edition, passage: Passage): Markup | null {
  const article = edition.article(passage.article)
  if (!article) return null
  const { before, quote, after } = surroundings(textOf(article, passage), passage.start, passage.end)
  return html`<q${languageOf(article)}>${before}<mark>${quote}</mark>${after}</q> ${link(edition, article)}`
}

/** A passage that is a sentence, cut short where it is long; with its outlet, unless that stands before it. */
function whole(edition: Edition, passage: Passage, named = true): Markup | null {
  const article = edition.article(passage.article)
  if (!article) return null
  const text = textOf(article, passage).slice(passage.start, passage.end)
  const shown = text.length > MOST_UNITS ? `${text.slice(0, MOST_UNITS)} …` : text
  return html`<q${languageOf(article)}>${shown}</q>${named && html` ${link(edition, article)}`}`
}

const MOST_UNITS = 240

function source(edition: Edition, { article }: Passage): Markup | null {
  return link(edition, edition.article(article))
}

function link(edition: Edition, article: Article | undefined): Markup | null {
  return article ? html`<a href="#${articleAnchor(article.id)}">${edition.outletName(article.outlet)}</a>` : null
}

function textOf(article: Article, { in: place }: Passage): string {
  if (place === 'title') return article.title
  return place === 'text' ? article.text : (article.blocks?.[Number(place.slice('block:'.length))]?.text ?? '')
}
