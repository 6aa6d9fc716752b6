import { html, type Markup } from '../markup.ts'
import type { Tally } from '../words/tally.ts'
import { verdictBadge } from './verdict-badge.ts'

/** Counts per verdict as one bar with its key below; the key holds the numbers, the bar is only their picture. */
export function verdictBar(tally: readonly Tally[]): Markup {
  const total = tally.reduce((sum, { n }) => sum + n, 0)
  return html`${total > 0 && bar(tally, total)}
    <ul class="plain tally">
      ${tally.map(({ verdict, n }) => html`<li${n === 0 && html` class="nil"`}>${verdictBadge(verdict)} ${n}</li>`)}
    </ul>`
}

function bar(tally: readonly Tally[], total: number): Markup {
  let from = 0
  const parts = tally.map(({ verdict, n }) => {
    const x = from
    from += (n / total) * 100
    return (
      n > 0 &&
      html`<rect class="${verdict}" x="${x.toFixed(2)}%" width="${((n / total) * 100).toFixed(2)}%" height="12" />`
    )
  })
  return html`<svg class="bar" aria-hidden="true" width="100%" height="12">${parts}</svg>`
}
