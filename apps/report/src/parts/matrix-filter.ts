import { html, type Markup } from '../markup.ts'
import type { FilterGroup } from './filter-groups.ts'
import { orderSelect } from './order-select.ts'

/** The orders of the rows after the one as printed: `data-rank` of a row has a number for each. */
const ROW_ORDERS = ['by kind', 'what diverges first', 'what most outlets give first', 'by name']

/**
 * Switches over the matrix: ticked values are hidden, or they alone are shown. They work by style rules alone
 * (`matrixFilterStyle`), so that they need no script.
 */
export function matrixFilter(groups: readonly FilterGroup[], hasOrigins: boolean): Markup {
  return html`<details class="filter">
    <summary>Filter, order, origins</summary>
    <form autocomplete="off">
      <fieldset>
        <legend>Columns</legend>
        <label><input type="radio" name="columns" checked /> outlets</label>
        ${hasOrigins && html`<label><input type="radio" name="columns" id="by-origin" /> origins</label>`}
        ${orderSelect('by-outlet', ROW_ORDERS)}
      </fieldset>
      ${groups.map(fieldset)} <button type="reset">Show all</button>
    </form>
  </details>`
}

/** The rules behind the switches of one report. */
export function matrixFilterStyle(groups: readonly FilterGroup[]): string {
  return `.by-origins{display:none}
#matrix:has(#by-origin:checked){.by-outlet{display:none}.by-origins{display:block}}
${groups.map(style).join('\n')}`
}

function fieldset({ key, legend, whole, choices }: FilterGroup): Markup {
  return html`<fieldset class="f-${key}">
    <legend>${legend}</legend>
    <label class="mode"><input type="radio" name="mode-${key}" checked /> hide</label>
    <label class="mode"><input type="radio" name="mode-${key}" id="only-${key}" /> show only</label>
    ${choices.map(
      ({ id, label }) => html`<label><input type="checkbox" class="tick" id="${id}" /> <bdi>${label}</bdi></label> `,
    )}
    ${!whole && html`<span class="note">Cells that are filtered out are left blank.</span>`}
  </fieldset>`
}

function style({ key, whole, choices }: FilterGroup): string {
  const only = `#matrix:has(#only-${key}:checked):has(.f-${key} .tick:checked)`
  const hide = `#matrix:has(#only-${key}:not(:checked))`
  const rules = (act: (id: string, target: string) => string) =>
    choices.map(({ id, target }) => act(id, `.matrix${target.startsWith('.by-') ? '' : ' '}${target}`)).join('')
  if (whole) {
    return `${hide}{${rules((id, target) => `&:has(#${id}:checked) ${target}{display:none}`)}}
${only}{${rules((id, target) => `&:has(#${id}:not(:checked)) ${target}{display:none}`)}}`
  }
  // A cell may have several origins: showing one of them must not depend on the others.
  return `${hide}{${rules((id, target) => `&:has(#${id}:checked) ${target}>*{visibility:hidden}`)}}
${only}{.by-outlet td:not(.unsaid,.unseen)>*{visibility:hidden}${rules((id, target) => `&:has(#${id}:checked) ${target}>*{visibility:visible}`)}}`
}
