import { html, type Markup } from '../markup.ts'
import { KNOWN_ACCURACY } from '../words/known-accuracy.ts'
import { columnHeads } from './column-heads.ts'
import { scrollTable } from './scroll-table.ts'

/** How well each step is known to work, for the methods. */
export function accuracyTable(): Markup {
  return html`<p>
      Measured for this version of the software on hand-coded texts, not on this run: a sample that people check says
      more about it.
    </p>
    ${scrollTable(
      'Known accuracy',
      'accuracy',
      html`${columnHeads('Step', 'Measured on', 'Result')}
        <tbody>
          ${KNOWN_ACCURACY.map(
            ({ step, on, result }) =>
              html`<tr>
                <th scope="row">${step}</th>
                <td>${on}</td>
                <td>${result}</td>
              </tr>`,
          )}
        </tbody>`,
    )}`
}
