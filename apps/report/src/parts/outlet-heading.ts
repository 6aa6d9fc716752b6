import { html, type Markup } from '../markup.ts'

/** The name of an outlet at the head of a narrow column: a name that is an address may break after its dots. */
export function outletHeading(name: string): Markup {
  return html`<bdi>${name.split(/(?<=\.)/).map((part, index) => html`${index > 0 && html`<wbr />`}${part}`)}</bdi>`
}
