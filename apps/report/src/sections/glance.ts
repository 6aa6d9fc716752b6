import type { Quantity } from '@parallax/model'
import { type Edition, isShared } from '../edition.ts'
import { html, type Markup } from '../markup.ts'
import { verdictBadge } from '../parts/verdict-badge.ts'
import { checkedNote } from '../parts/checked-note.ts'
import { verdictBar } from '../parts/verdict-bar.ts'
import { quantityAnchor } from '../words/anchors.ts'
import { changeSentences } from '../words/changes.ts'
import { orderedChecks } from '../words/check-order.ts'
import { topStandpoints } from '../words/divergence.ts'
import { keyFigures, keyValue, latestAsOf } from '../words/key-figures.ts'
import { capitalized, counted, listed } from '../words/lists.ts'
import { formatMoment } from '../words/moments.ts'
import { isOff } from '../words/states.ts'
import { tallyVerdicts, topDivergences } from '../words/tally.ts'
import type { Section } from './section.ts'

/** What a reader takes away in ten seconds. */
export const glance: Section = {
  id: 'glance',
  title: 'At a glance',
  lead: '',
  render: (edition) =>
    html`${figures(edition)}
      <div class="columns">${divergences(edition)}${verdicts(edition)}</div>
      ${doesNotAddUp(edition)}${whatChanged(edition)}`,
}

const MOST_SENTENCES = 3

function figures(edition: Edition): Markup | null {
  const shown = keyFigures(edition.quantities)
  if (shown.length === 0) return html`<p class="empty">No outlet gives a figure on the event.</p>`
  return html`<ul class="key-figures">
    ${shown.map((quantity) => keyFigure(edition, quantity))}
  </ul>`
}

function keyFigure(edition: Edition, quantity: Quantity): Markup {
  const asOf = latestAsOf(quantity)
  return html`<li>
    <a href="#${quantityAnchor(quantity.id)}">
      <span class="amount">${keyValue(edition, quantity)}</span>
      <span class="label"><bdi>${capitalized(quantity.label)}</bdi></span></a
    >
    <span class="note"
      >${verdictBadge(quantity.verdict)}
      ${counted(quantity.perOutlet.length, 'outlet')}${asOf && html`, as of ${formatMoment(asOf)}`}</span
    >
  </li>`
}

function divergences(edition: Edition): Markup {
  const found = topDivergences(edition)
  const rest = found.length - MOST_SENTENCES
  return html`<div>
    <h3>Where they diverge</h3>
    ${
      found.length === 0
        ? html`<p class="empty">
            ${edition.quantities.some(isShared) ? 'On no figure of the event that several outlets give.' : 'No figure is given by two outlets, so nothing can diverge.'}
          </p>`
        : html`<ul class="findings">
            ${found.slice(0, MOST_SENTENCES).map((quantity) => divergence(edition, quantity))}
          </ul>`
    }${rest > 0 && html`<p><a href="#matrix">${rest} more in the matrix</a></p>`}
  </div>`
}

function divergence(edition: Edition, quantity: Quantity): Markup {
  const { top, rest } = topStandpoints(edition, quantity)
  const sides = top.map(({ value, outlets }) => html`<b>${value}</b> in <bdi>${listed(outlets, 3)}</bdi>`)
  return html`<li>
    <a href="#${quantityAnchor(quantity.id)}"><bdi>${capitalized(quantity.label)}</bdi></a
    >: ${sides.map((side, index) => html`${index > 0 && '; '}${side}`)}${rest}. ${verdictBadge(quantity.verdict)}
  </li>`
}

function verdicts(edition: Edition): Markup {
  const background = tallyVerdicts(edition.quantities, 'background').filter(({ n }) => n > 0)
  const total = background.reduce((sum, { n }) => sum + n, 0)
  return html`<div>
    <h3>Figures on the event</h3>
    ${verdictBar(tallyVerdicts(edition.quantities, 'focal'))}${checkedNote(edition, 'quantity')}${checkedNote(edition, 'figure')}
    ${
      total > 0 &&
      html`<details>
        <summary>${counted(total, 'figure')} on the background</summary>
        <ul class="plain">
          ${background.map(({ verdict, n }) => html`<li>${verdictBadge(verdict)} ${n}</li>`)}
        </ul>
      </details>`
    }
  </div>`
}

function whatChanged(edition: Edition): Markup | null {
  if (!edition.changes) return null
  const sentences = changeSentences(edition, edition.changes)
  const item = (sentence: string) => html`<li><bdi>${sentence}</bdi></li>`
  return html`<h3>What changed since the last run</h3>
    ${
      sentences.length === 0
        ? html`<p class="empty">Nothing: the same outlets, texts, figures and verdicts.</p>`
        : html`<ul class="findings">
            ${sentences.slice(0, MOST_CHANGES).map(item)}
          </ul>`
    }${
      sentences.length > MOST_CHANGES &&
      html`<details>
        <summary>${counted(sentences.length - MOST_CHANGES, 'more change')}</summary>
        <ul class="findings">
          ${sentences.slice(MOST_CHANGES).map(item)}
        </ul>
      </details>`
    }`
}

const MOST_CHANGES = 5

function doesNotAddUp(edition: Edition): Markup | null {
  const off = orderedChecks(edition).filter(isOff)
  if (off.length === 0) return null
  // One sentence may stand for several pairs of passages; here it is said once.
  const firsts = new Map(off.toReversed().map((check) => [JSON.stringify([check.outlet, check.statement]), check]))
  const distinct = off.filter((check) => firsts.get(JSON.stringify([check.outlet, check.statement])) === check)
  return html`<h3>What does not add up</h3>
    <ul class="findings">
      ${distinct.slice(0, MOST_SENTENCES).map(
        (check) =>
          html`<li>
            <b><bdi>${edition.outletName(check.outlet)}</bdi></b
            >: <bdi>${check.statement}</bdi>
          </li>`,
      )}
    </ul>
    <p><a href="#checks">All checks</a></p>`
}
