import type { Quantity } from '@parallax/model'
import type { Edition } from '../edition.ts'
import { html, type Markup } from '../markup.ts'
import { KINDS } from '../words/kinds.ts'
import { VERDICTS } from '../words/verdicts.ts'

/**
 * Switches that leave rows and columns out of the matrix. They work by style rules alone (`matrixFilterStyle`), so the
 * report needs no script and its policy allows none.
 */
export function matrixFilter(edition: Edition, quantities: readonly Quantity[]): Markup {
  const verdicts = VERDICTS.filter(({ verdict }) => quantities.some((quantity) => quantity.verdict === verdict))
  const kinds = KINDS.filter(({ kind }) => quantities.some((quantity) => quantity.kind === kind))
  return html`<details class="filter">
    <summary>Filter rows and columns</summary>
    <form autocomplete="off">
      ${group(
        'Verdicts',
        verdicts.map(({ verdict, word }) => ({ id: `v-${verdict}`, label: word })),
      )}
      ${group(
        'Kinds',
        kinds.map(({ kind, word }) => ({ id: `k-${kind}`, label: word })),
      )}
      ${group(
        'Outlets',
        edition.outlets.map(({ name }, index) => ({ id: `o-${index}`, label: name })),
      )}
      <button type="reset">Show all</button>
    </form>
  </details>`
}

/** The rules behind the switches: whatever is unchecked is not displayed. */
export function matrixFilterStyle(outlets: number): string {
  const off = (id: string) => `#matrix:has(#${id}:not(:checked)) .matrix`
  return [
    ...VERDICTS.map(({ verdict }) => `${off(`v-${verdict}`)} tr.${verdict}{display:none}`),
    ...KINDS.map(({ kind }) => `${off(`k-${kind}`)} .k-${kind}{display:none}`),
    ...Array.from({ length: outlets }, (_, n) => `${off(`o-${n}`)} tr>:nth-child(${n + 2}){display:none}`),
  ].join('\n')
}

function group(legend: string, boxes: readonly { id: string; label: string }[]): Markup {
  return html`<fieldset>
    <legend>${legend}</legend>
    ${boxes.map(
      ({ id, label }) => html`<label><input type="checkbox" id="${id}" checked /> <bdi>${label}</bdi></label> `,
    )}
  </fieldset>`
}
