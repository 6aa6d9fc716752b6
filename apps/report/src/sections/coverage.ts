import type { ComparedOutlet, Quantity } from '@parallax/model'
import { type Edition, isShared } from '../edition.ts'
import { html, type Markup } from '../markup.ts'
import { columnHeads } from '../parts/column-heads.ts'
import { outletHeading } from '../parts/outlet-heading.ts'
import { samplingFlow } from '../parts/sampling-flow.ts'
import { scrollTable } from '../parts/scroll-table.ts'
import { quantityAnchor } from '../words/anchors.ts'
import { byText, capitalized, counted } from '../words/lists.ts'
import { outletShare } from '../words/outlet-share.ts'
import { COVERAGE_WORDS, OUTLET_WORDS, POSITION_WORDS } from '../words/states.ts'
import type { Section } from './section.ts'

/** What was got of each outlet, what it carries of the shared facts, and where in its article they stand. */
export const coverage: Section = {
  id: 'coverage',
  title: 'Coverage',
  lead: 'Left out means: two or more outlets give the figure, and this one does not although its full text was read.',
  render: (edition) => {
    const shared = edition.quantities.filter((quantity) => quantity.scope === 'focal' && isShared(quantity))
    return html`${outletsTable(edition)}${
      shared.length > 0 &&
      html`<details class="block">
        <summary>Where each figure first stands in the article</summary>
        ${positions(edition, shared)}
      </details>`
    }${samplingFlow(edition)}`
  },
}

function outletsTable(edition: Edition): Markup {
  return scrollTable(
    'Coverage by outlet',
    'outlets',
    html`${columnHeads('Outlet', 'State', 'Articles', 'Shared figures given', 'Left out', 'Given alone', 'Addresses')}
      <tbody>
        ${edition.outlets.map((outlet) => outletRow(edition, outlet))}
      </tbody>`,
  )
}

function outletRow(edition: Edition, outlet: ComparedOutlet): Markup {
  const { shared, given, leftOut, alone } = outletShare(edition, outlet)
  return html`<tr>
    <th scope="row"><bdi>${outlet.name}</bdi>${outlet.wire && html` <small class="mark">agency</small>`}</th>
    <td>${OUTLET_WORDS[outlet.state]}</td>
    <td>${outlet.articles.length}</td>
    <td>${given} of ${shared}</td>
    <td>${leftOut ? left(leftOut) : html`<span class="note">not known</span>`}</td>
    <td>${alone}</td>
    <td>${outcomes(outlet)}</td>
  </tr> `
}

function left(quantities: readonly Quantity[]): Markup {
  if (quantities.length === 0) return html`0`
  return html`<details class="proof">
    <summary>${quantities.length}</summary>
    <ul>
      ${quantities.map(
        (quantity) =>
          html`<li>
            <a href="#${quantityAnchor(quantity.id)}"><bdi>${capitalized(quantity.label)}</bdi></a>
          </li>`,
      )}
    </ul>
  </details>`
}

function outcomes(outlet: ComparedOutlet): string {
  const counts = Object.entries(outlet.outcomes ?? {}).toSorted(([a], [b]) => byText(a, b))
  return (
    counts.map(([outcome, n]) => `${n} ${outcome}`).join(', ') ||
    counted(outlet.articles.length, 'article') + ' as given'
  )
}

function positions(edition: Edition, shared: readonly Quantity[]): Markup {
  return scrollTable(
    'Place of each figure in the article, by outlet',
    'matrix places',
    html`<thead>
        <tr>
          <th scope="col">Quantity</th>
          ${edition.outlets.map(({ name }) => html`<th scope="col">${outletHeading(name)}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${shared.map(
          (quantity) =>
            html`<tr>
              <th scope="row">
                <a href="#${quantityAnchor(quantity.id)}"><bdi>${capitalized(quantity.label)}</bdi></a>
              </th>
              ${edition.outlets.map((outlet) => place(edition, quantity, outlet))}
            </tr> `,
        )}
      </tbody>`,
  )
}

function place(edition: Edition, quantity: Quantity, outlet: ComparedOutlet): Markup {
  const cell = edition.coverage(quantity, outlet.id)
  if (!cell) return html`<td></td>`
  if (cell.state === 'reported') return html`<td>${cell.position ? POSITION_WORDS[cell.position] : 'reported'}</td>`
  if (cell.state === 'not-reported') return html`<td class="unsaid">–<i>not reported</i></td>`
  return html`<td class="unseen">no text<i>: ${COVERAGE_WORDS[cell.state]}</i></td>`
}
