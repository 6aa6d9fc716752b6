import type { Check } from '@parallax/model'
import type { Edition } from '../edition.ts'
import { html, type Markup } from '../markup.ts'
import { evidenceList } from '../parts/evidence.ts'
import { orderedChecks } from '../words/check-order.ts'
import { counted } from '../words/lists.ts'
import { CHECK_WORDS, isOff } from '../words/states.ts'
import type { Section } from './section.ts'

/** Whether the figures within each article fit together. */
export const checks: Section = {
  id: 'checks',
  title: 'Checks',
  lead: 'Whether the figures within one article fit together. A sum that does not come out need not be an error: parts may be missing.',
  render: (edition) => {
    const ordered = orderedChecks(edition)
    const off = ordered.filter(isOff)
    const differs = ordered.filter((check) => check.state === 'differs' && !isOff(check))
    const fits = ordered.filter((check) => check.state === 'exact' || check.state === 'within rounding')
    return html`${
      off.length > 0 ? list(edition, off) : html`<p class="empty">Nothing was found that does not add up.</p>`
    }${folded(edition, differs, 'Said in different ways, and all can hold')}${folded(edition, fits, 'Came out')}`
  },
}

function folded(edition: Edition, checks: readonly Check[], title: string): Markup | null {
  if (checks.length === 0) return null
  return html`<details class="block">
    <summary>${title}: ${counted(checks.length, 'check')}</summary>
    ${list(edition, checks)}
  </details>`
}

function list(edition: Edition, checks: readonly Check[]): Markup {
  return html`<ul class="checks">
    ${checks.map(
      (check) =>
        html`<li>
          <p>
            <b><bdi>${edition.outletName(check.outlet)}</bdi></b>
            ${state(check)}
            <span class="note">${CHECK_WORDS[check.check]}</span>
          </p>
          <p><bdi>${check.statement}</bdi></p>
          <details class="proof">
            <summary>${counted(check.claims.length, 'passage')}</summary>
            ${evidenceList(edition, check.claims, { anchored: false })}
          </details>
        </li>`,
    )}
  </ul>`
}

function state(check: Check): Markup {
  if (isOff(check)) return html`<span class="state off">✗ ${check.state}</span>`
  if (check.state === 'differs') return html`<span class="state">≈ differs</span>`
  return html`<span class="state fits">✓ ${check.state}</span>`
}
