import type { Quantity, Verdict } from '@parallax/model'
import { html, type Markup } from '../markup.ts'
import { correctedMark } from './corrected-mark.ts'
import { verdictWords } from '../words/verdicts.ts'

/** A verdict as sign, word and colour. */
export function verdictBadge(verdict: Verdict): Markup {
  const { sign, word } = verdictWords(verdict)
  return html`<span class="verdict ${verdict}"><b aria-hidden="true">${sign}</b> ${word}</span>`
}

/** The verdict of a quantity with what qualifies it; a watched one that nobody reports has no verdict to show. */
export function quantityBadge(quantity: Quantity): Markup {
  if (quantity.perOutlet.length === 0) return html`<span class="verdict none">nobody reports it</span>`
  return html`${verdictBadge(quantity.verdict)}${quantity.divergent && html` <small class="mark">divergent</small>`}${quantity.singleOrigin && html` <small class="mark">single origin</small>`}${correctedMark(quantity)}`
}
