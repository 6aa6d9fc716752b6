import type { UnitKind } from '@parallax/model'
import type { Edition } from '../edition.ts'
import { html, type Markup } from '../markup.ts'
import { checkedWords } from '../words/reliability.ts'

/** How much of what a count counts was checked by people, and how often it was wrong; nothing where nobody checked. */
export function checkedNote({ comparison }: Edition, unit: UnitKind): Markup | null {
  const row = comparison.reliability?.checked.find((one) => one.unit === unit)
  if (!row || row.checked === 0) return null
  return html`<p class="note"><a href="#people">${checkedWords(row)}</a></p>`
}
