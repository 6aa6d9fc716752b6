import { html, type Markup } from '../markup.ts'

/** Says of a cell, a claim or a quantity that people corrected something of it, and leads to what. */
export function correctedMark({ corrected }: { corrected?: readonly string[] | undefined }): Markup | null {
  if (!corrected || corrected.length === 0) return null
  return html` <small class="mark"><a href="#corrections">corrected</a></small>`
}
