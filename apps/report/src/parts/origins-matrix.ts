import type { Quantity } from '@parallax/model'
import type { Edition } from '../edition.ts'
import { html, type Markup } from '../markup.ts'
import { claimAnchor, quantityAnchor } from '../words/anchors.ts'
import { capitalized, counted } from '../words/lists.ts'
import { scrollTable } from './scroll-table.ts'
import { quantityBadge } from './verdict-badge.ts'

/** The matrix by origins in place of outlets: what each source or text stands behind, and in how many outlets. */
export function originsMatrix(edition: Edition, quantities: readonly Quantity[]): Markup {
  return scrollTable(
    'Figures on the event, by origin',
    'matrix by-origins',
    html`<thead>
        <tr>
          <th scope="col">Quantity</th>
          ${edition.origins.map((_, n) => html`<th scope="col"><bdi>${edition.originName(n)}</bdi></th>`)}
          <th scope="col">No shared origin found</th>
        </tr>
      </thead>
      <tbody>
        ${quantities.map((quantity) => row(edition, quantity))}
      </tbody>`,
  )
}

type Voice = { value: string; claim: string; outlets: number }

function row(edition: Edition, quantity: Quantity): Markup {
  const none = edition.origins.length
  const cells = Array.from({ length: none + 1 }, () => new Map<string, Voice>())
  for (const { latest, value } of quantity.perOutlet) {
    const [claim] = latest
    if (claim === undefined) continue
    const behind = edition.originsOf(latest)
    for (const n of behind.length > 0 ? behind : [none]) {
      const outlets = (cells[n]?.get(value)?.outlets ?? 0) + 1
      cells[n]?.set(value, { value, claim: cells[n]?.get(value)?.claim ?? claim, outlets })
    }
  }
  return html`<tr class="${quantity.verdict} k-${quantity.kind}">
    <th scope="row">
      <a href="#${quantityAnchor(quantity.id)}"><bdi>${capitalized(quantity.label)}</bdi></a> ${quantityBadge(quantity)}
    </th>
    ${cells.map((voices) => html`<td>${[...voices.values()].map(voice)}</td>`)}
  </tr>`
}

function voice({ value, claim, outlets }: Voice): Markup {
  return html`<a href="#${claimAnchor(claim)}">${value}</a><small>${counted(outlets, 'outlet')}</small>`
}
