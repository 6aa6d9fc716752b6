import type { Quantity } from '@parallax/model'
import { type Edition, isShared } from '../edition.ts'
import { html, type Markup } from '../markup.ts'
import { evidenceList } from '../parts/evidence.ts'
import { positionsTable } from '../parts/positions-table.ts'
import { timeline } from '../parts/timeline.ts'
import { quantityBadge } from '../parts/verdict-badge.ts'
import { quantityAnchor } from '../words/anchors.ts'
import { campValue } from '../words/divergence.ts'
import { kindWord } from '../words/kinds.ts'
import { campLetter, capitalized, counted, listed } from '../words/lists.ts'
import { formatInterval } from '../words/numbers.ts'
import { verdictWords } from '../words/verdicts.ts'
import { singles } from './singles.ts'
import type { Section } from './section.ts'

/** Quantity by quantity: the verdict with its reasons, who stands where, and the evidence. */
export const quantities: Section = {
  id: 'quantities',
  title: 'Quantity by quantity',
  lead: 'Dots are numbers as stated, hollow where the words exclude the number itself; lines are what the words allow, arrows have no end; the band is what all outlets could hold at once.',
  render: (edition) => {
    const shared = edition.quantities.filter(isShared)
    const background = shared.filter((quantity) => quantity.scope === 'background')
    return html`${shared.filter((quantity) => quantity.scope === 'focal').map((quantity) => detail(edition, quantity))}
    ${
      background.length > 0 &&
      html`<details class="block">
        <summary>Background: ${counted(background.length, 'figure')} that several outlets give</summary>
        ${background.map((quantity) => detail(edition, quantity))}
      </details>`
    }
    ${singles(edition)}`
  },
}

function detail(edition: Edition, quantity: Quantity): Markup {
  const anchor = quantityAnchor(quantity.id)
  return html`<article class="quantity" id="${anchor}">
    <h3>
      <a href="#${anchor}"><bdi>${capitalized(quantity.label)}</bdi></a>
    </h3>
    <p class="facts">${quantityBadge(quantity)} <span>${facts(quantity)}</span></p>
    ${because(quantity)}${camps(edition, quantity)}${
      quantity.perOutlet.length > 0 && positionsTable(edition, quantity)
    }${timeline(edition, quantity)}${evidence(edition, quantity)}${stability(quantity)}
  </article> `
}

function facts(quantity: Quantity): string {
  const { outlets, texts, sources } = quantity.counts
  const parts = [
    kindWord(quantity.kind).toLowerCase(),
    quantity.aspect === 'change' ? 'a change' : '',
    quantity.stratum === 'asserted' ? '' : quantity.stratum,
    quantity.watched ? 'watched by the study' : '',
    `${counted(outlets, 'outlet')}, ${counted(texts, 'text')}, ${counted(sources, 'source')}`,
  ]
  return parts.filter(Boolean).join(' · ')
}

function because(quantity: Quantity): Markup {
  if (quantity.perOutlet.length === 0)
    return html`<p>The study watches this quantity; no outlet that was read gives it.</p>`
  const reasons = quantity.because.length > 0 ? quantity.because : [verdictWords(quantity.verdict).meaning]
  return html`<p class="because"><bdi>${reasons.join(' ')}</bdi></p>`
}

function camps(edition: Edition, quantity: Quantity): Markup | null {
  if (quantity.camps.length > 1) {
    return html`<ul class="camps">
      ${quantity.camps.map(
        (camp, index) =>
          html`<li>
            <b class="camp">${campLetter(index)}</b> <b>${campValue(quantity, index)}</b>
            <bdi>${listed(camp.outlets.map(edition.outletName), 20)}</bdi>
          </li>`,
      )}
    </ul>`
  }
  const agreed = quantity.verdict === 'agree' || quantity.verdict === 'compatible'
  if (!quantity.consensus || !agreed) return null
  return html`<p class="consensus">
    All could hold at once: <b>${formatInterval(quantity.consensus, quantity.unit)}</b>
  </p>`
}

function evidence(edition: Edition, quantity: Quantity): Markup | null {
  if (quantity.claims.length === 0) return null
  const latest = new Set(quantity.perOutlet.flatMap((position) => position.latest))
  const placed = edition.outlets.flatMap((outlet) => {
    const position = edition.position(quantity, outlet.id)
    return position ? [...position.latest, ...position.claims.filter((id) => !position.latest.includes(id))] : []
  })
  const all = [...new Set([...placed, ...quantity.claims])]
  const earlier = new Set(all.filter((id) => !latest.has(id)))
  return html`<details class="proof">
    <summary>Evidence: ${counted(all.length, 'passage')}</summary>
    ${evidenceList(edition, all, { earlier })}
  </details>`
}

function stability(quantity: Quantity): Markup | null {
  const others = quantity.stability.filter(({ verdict }) => verdict !== quantity.verdict)
  if (others.length === 0) return null
  const parts = others.map(
    ({ tolerance, verdict }) => `“${verdictWords(verdict).word}” at ${Math.round(tolerance * 100)}%`,
  )
  return html`<p class="note">
    With another tolerance for approximate numbers the verdict would be ${listed(parts, 10)}.
  </p>`
}
