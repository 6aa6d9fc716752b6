import type { CorrectionRecord, Estimate, Reliability } from '@parallax/model'
import type { Edition } from '../edition.ts'
import { html, type Markup } from '../markup.ts'
import { columnHeads } from '../parts/column-heads.ts'
import { scrollTable } from '../parts/scroll-table.ts'
import { claimAnchor, quantityAnchor } from '../words/anchors.ts'
import { checkedWords, estimateWords, UNIT_WORDS } from '../words/reliability.ts'
import type { Section } from './section.ts'

/** What people checked of the machine's work, how far they agree, and what they corrected. */
export const people: Section = {
  id: 'people',
  title: 'Checked by people',
  lead: 'How far people who coded a sample agree with each other and with the machine, and what they corrected.',
  render: (edition) => {
    const { reliability, corrections = [] } = edition.comparison
    return html`${
      reliability ? checks(reliability) : html`<p class="empty">No sample of this run has been checked by people.</p>`
    }${corrections.length > 0 && correctionTable(edition, corrections)}`
  },
}

function checks(reliability: Reliability): Markup {
  const { sample, coders, adjudication } = reliability
  const by = sample.strata.length > 0 ? `, stratified by ${sample.strata.join(', ')}` : ''
  return html`<p>
      Sample <code>${sample.id}</code> (seed ${sample.seed}): ${sample.drawn} of ${sample.population} units${by}, coded
      blind by ${coders.map(({ coder, units }) => `${coder} (${units})`).join(', ')}. Settled by ${adjudication.by};
      ${adjudication.open} codes are open.
    </p>
    <ul>
      ${reliability.checked.map((one) => html`<li>${UNIT_WORDS[one.unit]}: ${checkedWords(one)}</li>`)}
    </ul>
    ${agreement(reliability)}${accuracy(reliability)}${prevalence(reliability)}${reliability.confusion.map(confusion)}`
}

function agreement({ fields, unitizing }: Reliability): Markup {
  const row = (cells: string[], alpha: Estimate): Markup => table([...cells, estimateWords(alpha)])
  return foldedTable(
    'Agreement among coders',
    ['Unit', 'Field', 'Scale', 'Coefficient', 'Units', 'Value'],
    [
      ...fields.map(({ unit, field, scale, coefficient, units, alpha }) =>
        row([UNIT_WORDS[unit], field, scale, coefficient, String(units)], alpha),
      ),
      ...(unitizing
        ? [
            row(
              ['Figures', 'where they begin and end', '', unitizing.coefficient, String(unitizing.passages)],
              unitizing.alpha,
            ),
          ]
        : []),
    ],
  )
}

function accuracy({ accuracy }: Reliability): Markup {
  return foldedTable(
    'The machine against people',
    ['Unit', 'Field', 'Code', 'Units', 'Precision', 'Recall', 'F1'],
    accuracy.map((one) =>
      table([
        UNIT_WORDS[one.unit],
        one.field,
        one.value,
        String(one.units),
        ...[one.precision, one.recall, one.f1].map(estimateWords),
      ]),
    ),
  )
}

function prevalence({ prevalence }: Reliability): Markup | null {
  const [first] = prevalence
  if (!first) return null
  return html`${foldedTable(
      'Shares as counted, and corrected for misclassification',
      ['Unit', 'Field', 'Code', 'Counted', 'Corrected'],
      prevalence.map(({ unit, field, value, counted, corrected }) =>
        table([UNIT_WORDS[unit], field, value, counted.toFixed(3), estimateWords(corrected)]),
      ),
    )}
    <p class="note">Corrected by the method of ${first.method}.</p>`
}

function confusion({ unit, field, values, counts }: Reliability['confusion'][number]): Markup {
  return foldedTable(
    `${UNIT_WORDS[unit]}, ${field}: machine (rows) and people (columns)`,
    ['', ...values],
    values.map((value, index) => table([value, ...(counts[index] ?? []).map(String)])),
  )
}

function foldedTable(title: string, head: readonly string[], rows: readonly Markup[]): Markup {
  return html`<details class="block">
    <summary>${title}</summary>
    ${scrollTable(
      title,
      'reliability',
      html`<thead>
          <tr>
            ${head.map((name) => (name === '' ? html`<td></td>` : html`<th scope="col">${name}</th>`))}
          </tr>
        </thead>
        <tbody>
          ${rows}
        </tbody>`,
    )}
  </details>`
}

function table([first, ...cells]: readonly string[]): Markup {
  return html`<tr>
    <th scope="row">${first}</th>
    ${cells.map((cell) => html`<td>${cell}</td>`)}
  </tr> `
}

function correctionTable(edition: Edition, corrections: readonly CorrectionRecord[]): Markup {
  return html`<h3 id="corrections">Corrections</h3>
    ${scrollTable(
      'Corrections',
      'problems',
      html`${columnHeads('Correction', 'What', 'Of', 'Why', 'By', 'State')}
        <tbody>
          ${corrections.map((one) => correctionRow(edition, one))}
        </tbody>`,
    )}`
}

function correctionRow(edition: Edition, record: CorrectionRecord): Markup {
  const claim = record.claims.find((id) => edition.claim(id))
  const outlet = edition.article(record.article)?.outlet
  const before = Object.entries(record.before ?? {}).map(([field, code]) => `${field} was ${code ?? 'open'}`)
  const quantities = record.quantities.flatMap((id) => edition.quantities.find((one) => one.id === id) ?? [])
  return html`<tr>
    <td><code>${record.id}</code></td>
    <td>${[record.action, ...before].join('; ')}</td>
    <td>
      ${claim ? html`<a href="#${claimAnchor(claim)}">“${record.quote}”</a>` : html`<bdi>“${record.quote}”</bdi>`}
      ${outlet ? edition.outletName(outlet) : html`<code>${record.article}</code>`}${quantities.map(
        ({ id, label }) => html` · <a href="#${quantityAnchor(id)}"><bdi>${label}</bdi></a>`,
      )}
    </td>
    <td><bdi>${record.reason}</bdi></td>
    <td><bdi>${record.coder}</bdi>, ${record.time}</td>
    <td>${record.state}${record.why && html`: ${record.why}`}</td>
  </tr> `
}
