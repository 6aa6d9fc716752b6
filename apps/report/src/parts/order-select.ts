import { html, type Markup } from '../markup.ts'

/**
 * Lets a reader choose the order of the rows of the table in `.className`; `orders` name the ranks in `data-rank` after
 * the order as printed. Hidden until the script that obeys it runs.
 */
export function orderSelect(className: string, orders: readonly string[]): Markup {
  return html`<label class="order" hidden
    >Order
    <select data-orders="${className}">
      ${orders.map((order) => html`<option>${order}</option>`)}
    </select></label
  >`
}
