import type { ComparedOutlet, Quantity } from '@parallax/model'
import { type Edition, isShared } from '../edition.ts'
import { html, type Markup } from '../markup.ts'
import { filterGroups } from '../parts/filter-groups.ts'
import { matrixFilter } from '../parts/matrix-filter.ts'
import { originsMatrix } from '../parts/origins-matrix.ts'
import { outletHeading } from '../parts/outlet-heading.ts'
import { scrollTable } from '../parts/scroll-table.ts'
import { quantityBadge } from '../parts/verdict-badge.ts'
import { claimAnchor, quantityAnchor } from '../words/anchors.ts'
import { KINDS } from '../words/kinds.ts'
import { byText, campLetters, capitalized, counted } from '../words/lists.ts'
import { asOfShort } from '../words/moments.ts'
import { COVERAGE_WORDS, OUTLET_WORDS } from '../words/states.ts'
import { verdictRank } from '../words/verdicts.ts'
import type { Section } from './section.ts'

/** Outlets by quantities: what each puts, and what it leaves out. */
export const matrix: Section = {
  id: 'matrix',
  title: 'Matrix',
  lead: 'Every figure that several outlets give, as each puts it. A cell opens its evidence; a letter says which camp it stands in.',
  render: (edition) => {
    const shared = edition.quantities.filter(isShared)
    const focal = shared.filter((quantity) => quantity.scope === 'focal')
    const background = shared.filter((quantity) => quantity.scope === 'background')
    return html`${
        focal.length > 0
          ? html`${matrixFilter(filterGroups(edition, shared), edition.origins.length > 0)}${table(edition, focal, 'Figures on the event, by outlet')}${
              edition.origins.length > 0 && originsMatrix(edition, focal)
            }${KEY}`
          : html`<p class="empty">No figure on the event is given by two outlets.</p>`
      }${
        background.length > 0 &&
        html`<details class="block">
          <summary>${counted(background.length, 'figure')} on the background</summary>
          ${table(edition, background, 'Figures on the background, by outlet')}
        </details>`
      }
      <p><a href="#singles">Figures that one outlet alone gives</a> stand below, outlet by outlet.</p>`
  },
}

const KEY = html`<p class="key">
  <span class="sample"><span class="unsaid">–</span> not reported: the full text was read, and it is not in it</span>
  <span class="sample"
    ><span class="unseen">no text</span> not retrieved: no full text was read, so nothing follows</span
  >
</p>`

function table(edition: Edition, quantities: readonly Quantity[], label: string): Markup {
  return scrollTable(
    label,
    'matrix by-outlet',
    html`<thead>
        <tr>
          <th scope="col">Quantity</th>
          ${edition.outlets.map((outlet) => html`<th scope="col">${outletHeading(outlet.name)}${state(outlet)}</th>`)}
        </tr>
      </thead>
      ${KINDS.map(({ kind, word }) => {
        const rows = quantities.filter((quantity) => quantity.kind === kind)
        return (
          rows.length > 0 &&
          html`<tbody>
            <tr class="group k-${kind}">
              <th scope="rowgroup" colspan="${edition.outlets.length + 1}"><span>${word}</span></th>
            </tr>
            ${rows.map((quantity) => row(edition, quantity, quantities))}
          </tbody>`
        )
      })}`,
  )
}

function state(outlet: ComparedOutlet): Markup | null {
  return outlet.state === 'read' ? null : html`<small>${OUTLET_WORDS[outlet.state]}</small>`
}

function row(edition: Edition, quantity: Quantity, all: readonly Quantity[]): Markup {
  return html`<tr class="${quantity.verdict} k-${quantity.kind}" data-rank="${ranks(quantity, all)}">
    <th scope="row">
      <a href="#${quantityAnchor(quantity.id)}"><bdi>${capitalized(quantity.label)}</bdi></a> ${quantityBadge(quantity)}
    </th>
    ${edition.outlets.map((outlet) => cell(edition, quantity, outlet))}
  </tr> `
}

/** One number for each of `ROW_ORDERS` after the first, the least first. */
function ranks(quantity: Quantity, all: readonly Quantity[]): string {
  const byName = all.filter(({ label }) => byText(label.toLowerCase(), quantity.label.toLowerCase()) < 0).length
  return `${verdictRank(quantity.verdict)} ${-quantity.perOutlet.length} ${byName}`
}

function cell(edition: Edition, quantity: Quantity, outlet: ComparedOutlet): Markup {
  const position = edition.position(quantity, outlet.id)
  const first = position?.latest[0]
  if (!position || first === undefined) return emptyCell(edition, quantity, outlet)
  const camps = quantity.camps.length > 1 ? campLetters(position.camps, quantity.camps.length) : ''
  const asOf = asOfShort(position.asOf)
  const behind = edition.originsOf(position.latest).map((place) => `g${place}`)
  return html`<td${behind.length > 0 && html` class="${behind.join(' ')}"`}>
    <a href="#${claimAnchor(first)}">${position.value}</a>
    ${camps && html`<b class="camp">${camps}</b>`}${position.claims.some((id) => edition.claim(id)?.corrected) && html` <small class="mark">corrected</small>`}${
      position.sources.length > 0 && html`<small>per ${position.sources.join(', ')}</small>`
    }${asOf && html`<small>${asOf}</small>`}
  </td>`
}

function emptyCell(edition: Edition, quantity: Quantity, outlet: ComparedOutlet): Markup {
  const found = edition.coverage(quantity, outlet.id)?.state
  const state = found === 'not-reported' && outlet.state === 'read' ? found : unseenState(found, outlet)
  if (state === 'not-reported') return html`<td class="unsaid">–<i>not reported</i></td>`
  return html`<td class="unseen">no text<i>: ${COVERAGE_WORDS[state]}</i></td>`
}

/** Without a cell of coverage nothing may be concluded from silence, unless the whole text was read. */
function unseenState(found: string | undefined, outlet: ComparedOutlet): keyof typeof COVERAGE_WORDS {
  if (found === 'paywalled' || found === 'extraction-failed' || found === 'not-retrieved') return found
  if (found === undefined && outlet.state === 'read') return 'not-reported'
  return outlet.state === 'paywalled' || outlet.state === 'extraction-failed' ? outlet.state : 'not-retrieved'
}
