import { html, type Markup, type Piece } from '../markup.ts'

/**
 * A table in a container of its own that scrolls sideways, so that the page does not; it takes the focus so that a
 * keyboard can scroll it, and says what it is.
 */
export function scrollTable(label: string, className: string, rows: Piece): Markup {
  return html`<div class="scroll ${className}" role="group" tabindex="0" aria-label="${label}">
    <table>
      ${rows}
    </table>
  </div>`
}
