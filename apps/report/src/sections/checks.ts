import type { Check } from '@parallax/model'
import type { Edition } from '../edition.ts'
import { html, type Markup } from '../markup.ts'
import { evidenceList } from '../parts/evidence.ts'
import { byText, counted } from '../words/lists.ts'
import { CHECK_WORDS, isOff } from '../words/states.ts'
import type { Section } from './section.ts'

/** Whether the figures within each article fit together. */
export const checks: Section = {
  id: 'checks',
  title: 'Checks',
  lead: 'Whether the figures within one article fit together. A sum that does not come out need not be an error: parts may be missing.',
  render: (edition) => {
    const ordered = edition.comparison.checks.toSorted(byOutlet(edition))
    const off = ordered.filter(isOff)
    const fits = ordered.filter((check) => !isOff(check))
    return html`${
      off.length > 0 ? list(edition, off) : html`<p class="empty">Nothing was found that does not add up.</p>`
    }${
      fits.length > 0 &&
      html`<details class="block">
        <summary>${counted(fits.length, 'check')} that came out</summary>
        ${list(edition, fits)}
      </details>`
    }`
  },
}

function list(edition: Edition, checks: readonly Check[]): Markup {
  return html`<ul class="checks">
    ${checks.map(
      (check) =>
        html`<li>
          <p>
            <b><bdi>${edition.outletName(check.outlet)}</bdi></b>
            <span class="state ${isOff(check) ? 'off' : 'fits'}">${isOff(check) ? '✗' : '✓'} ${check.state}</span>
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

function byOutlet(edition: Edition) {
  return (a: Check, b: Check) =>
    byText(edition.outletName(a.outlet), edition.outletName(b.outlet)) || byText(a.check, b.check) || byText(a.id, b.id)
}
