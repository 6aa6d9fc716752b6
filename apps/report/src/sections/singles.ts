import type { Quantity } from '@parallax/model'
import { type Edition, isShared } from '../edition.ts'
import { html, type Markup } from '../markup.ts'
import { evidenceList } from '../parts/evidence.ts'
import { quantityAnchor } from '../words/anchors.ts'
import { counted } from '../words/lists.ts'

/** Figures that one outlet alone gives, outlet by outlet, folded: they are many, and each matters to few. */
export function singles(edition: Edition): Markup {
  const single = edition.quantities.filter((quantity) => !isShared(quantity) && quantity.perOutlet.length > 0)
  const parts = edition.outlets.map((outlet) => ({
    outlet,
    own: single.filter((quantity) => quantity.perOutlet[0]?.outlet === outlet.id),
  }))
  return html`<div id="singles">
    <h3>Given by one outlet alone</h3>
    ${
      single.length === 0
        ? html`<p class="empty">Every figure is given by two outlets or more.</p>`
        : parts
            .filter(({ own }) => own.length > 0)
            .map(
              ({ outlet, own }) =>
                html`<details class="block">
                  <summary><bdi>${outlet.name}</bdi>: ${summary(own)}</summary>
                  ${own.map((quantity) => oneFigure(edition, quantity))}
                </details>`,
            )
    }
  </div>`
}

function summary(own: readonly Quantity[]): string {
  const focal = own.filter((quantity) => quantity.scope === 'focal').length
  const background = own.length - focal
  return [focal > 0 && `${focal} on the event`, background > 0 && `${background} on the background`]
    .filter(Boolean)
    .join(', ')
}

function oneFigure(edition: Edition, quantity: Quantity): Markup {
  return html`<div class="single" id="${quantityAnchor(quantity.id)}">
    <h4>
      <b><bdi>${quantity.perOutlet[0]?.value ?? ''}</bdi></b>
      <bdi>${quantity.label}</bdi
      >${quantity.scope === 'background' && html` <small class="mark">background</small>`}${quantity.counts.sources > 1 && html` <small>${counted(quantity.counts.sources, 'source')}</small>`}
    </h4>
    ${evidenceList(edition, quantity.claims)}
  </div>`
}
