import type { Problem } from '@parallax/model'
import type { Edition } from '../edition.ts'
import { fingerprint } from '../fingerprint.ts'
import { html, type Markup } from '../markup.ts'
import { accuracyTable } from '../parts/accuracy-table.ts'
import { columnHeads } from '../parts/column-heads.ts'
import { scrollTable } from '../parts/scroll-table.ts'
import { verdictBadge } from '../parts/verdict-badge.ts'
import { safeHref } from '../words/addresses.ts'
import { counted } from '../words/lists.ts'
import { formatMoment } from '../words/moments.ts'
import { VERDICTS } from '../words/verdicts.ts'
import { DEFINITIONS, LIMITS } from './methods-text.ts'
import type { Section } from './section.ts'

/** How the comparison was made, what failed, and how to cite it. */
export const methods: Section = {
  id: 'methods',
  title: 'Methods',
  lead: 'This report states agreement among outlets, never truth. It gives no bias score and no political label.',
  render: (edition) =>
    html`${verdictTable()}
      <h3>Definitions</h3>
      <dl class="definitions">
        ${DEFINITIONS.map(
          ({ term, meaning }) =>
            html`<div>
              <dt>${term}</dt>
              <dd>${meaning}</dd>
            </div>`,
        )}
      </dl>
      <h3>Limits</h3>
      <ul>
        ${LIMITS.map((limit) => html`<li>${limit}</li>`)}
      </ul>
      <h3>Known accuracy</h3>
      ${accuracyTable()}
      <h3>Problems</h3>
      ${problems(edition)}
      <h3>Settings</h3>
      ${settings(edition)}
      <h3>Inputs</h3>
      ${inputs(edition)}
      <h3>How to cite</h3>
      ${citation(edition)}`,
}

function verdictTable(): Markup {
  return scrollTable(
    'Verdicts',
    'verdicts',
    html`${columnHeads('Verdict', 'Means')}
      <tbody>
        ${VERDICTS.map(
          ({ verdict, meaning }) =>
            html`<tr>
              <th scope="row">${verdictBadge(verdict)}</th>
              <td>${meaning}</td>
            </tr>`,
        )}
      </tbody>`,
  )
}

function problems(edition: Edition): Markup {
  if (edition.problems.length === 0) return html`<p class="empty">Nothing failed.</p>`
  return scrollTable(
    'Problems',
    'problems',
    html`${columnHeads('Step', 'Code', 'What happened', 'To what')}
      <tbody>
        ${edition.problems.map((problem) => problemRow(edition, problem))}
      </tbody>`,
  )
}

function problemRow(edition: Edition, problem: Problem): Markup {
  const href = safeHref(problem.url)
  return html`<tr>
    <td>${problem.stage}</td>
    <td><code>${problem.code}</code></td>
    <td><bdi>${problem.message}</bdi></td>
    <td>
      ${
        problem.outlet && html`<bdi>${edition.outletName(problem.outlet)}</bdi> `
      }${href ? html`<a href="${href}">${href}</a> ` : html`<bdi>${problem.url}</bdi> `}${[
        problem.article,
        problem.where,
      ]
        .filter((part) => part !== undefined)
        .map((part) => html`<code>${part}</code> `)}
    </td>
  </tr> `
}

function settings({ comparison }: Edition): Markup {
  const { approximation } = comparison.provenance.settings
  const share = (value: number) => `within ${Math.round(value * 1000) / 10}%`
  const rows = [
    ['“About” before a count', share(approximation.count)],
    ['“About” before an amount of money', share(approximation.money)],
    ['“About” before a measure', share(approximation.measure)],
    ['“About” before a share', `within ${counted(approximation.percentPoints, 'percentage point')}`],
    ['“About” before a magnitude', `within ${approximation.magnitude}`],
  ]
  const { sides } = comparison.provenance
  return html`<dl class="definitions">
    ${rows.map(
      ([term, value]) =>
        html`<div>
          <dt>${term}</dt>
          <dd>${value}</dd>
        </div>`,
    )}${
      sides.length > 0 &&
      html`<div>
        <dt>Sides</dt>
        <dd><bdi>${sides.map((side) => side.name).join(', ')}</bdi></dd>
      </div>`
    }
  </dl>`
}

function inputs({ comparison }: Edition): Markup {
  const { inputs } = comparison.provenance
  if (inputs.length === 0) return html`<p class="empty">The comparison names no inputs.</p>`
  return html`<details class="block">
    <summary>${counted(inputs.length, 'input')} by SHA-256</summary>
    <ul class="hashes">
      ${inputs.map(({ name, sha256 }) => html`<li><bdi>${name}</bdi> <code>${sha256}</code></li>`)}
    </ul>
  </details>`
}

function citation({ comparison }: Edition): Markup {
  const { software, study, lastCaptureAt, codebook } = comparison.provenance
  const { freeze } = comparison
  return html`<p class="citation">
      <bdi>${comparison.event.title}</bdi>: coverage by ${counted(comparison.outlets.length, 'outlet')}
      compared${study && html` for the study <bdi>${study}</bdi>`}. ${software.name}
      ${software.version}${codebook && html`, codebook ${codebook}`}${lastCaptureAt && html`, last capture ${formatMoment(lastCaptureAt)}`}.
      Comparison SHA-256 <code>${fingerprint(comparison)}</code>.${
        freeze && html` Frozen with study, archive and codebook as SHA-256 <code>${freeze.sha256}</code>.`
      }
    </p>
    <p class="note">
      The hash is that of comparison.json in canonical form (RFC 8785). A single cell is cited by its anchor: the
      address of its link.
    </p>`
}
