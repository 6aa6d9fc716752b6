import { html, type Markup } from '../markup.ts'

/** The head of a table whose columns have nothing but names. */
export function columnHeads(...names: string[]): Markup {
  return html`<thead>
    <tr>
      ${names.map((name) => html`<th scope="col">${name}</th>`)}
    </tr>
  </thead>`
}
