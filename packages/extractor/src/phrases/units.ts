import type { Analysis, Token } from '../text/analysis.ts'

/** A stretch of tokens `[first, last)` that is read as one sentence. */
export type Unit = { readonly first: number; readonly last: number; readonly paragraph: number }

/** No sentence of a newspaper is longer in tokens; a longer unit would make hostile text slow to read. */
const LONGEST_UNIT = 400

/**
 * The sentences of an analysis with false cuts mended: a sentence that opens with a comma or a small letter belongs to
 * the one before it in its paragraph ("Sen. Ruiz (R-Fla.), who ..." is cut behind the bracket).
 */
export function readUnits(analysis: Analysis): Unit[] {
  const units: Unit[] = []
  for (const { first, last, paragraph } of analysis.sentences) {
    const before = units.at(-1)
    const mends = before?.paragraph === paragraph && last - before.first <= LONGEST_UNIT
    if (before && mends && (opensWithin(analysis.tokens, first) || insideBracket(analysis.tokens, first))) {
      units[units.length - 1] = { first: before.first, last, paragraph }
    } else units.push({ first, last: Math.min(last, first + LONGEST_UNIT), paragraph })
  }
  return units
}

/** Whether a bracket opened just before is still open here: "(D-N.Y.) said". */
function insideBracket(tokens: readonly Token[], first: number): boolean {
  for (let at = first - 1; at >= Math.max(0, first - 8); at--) {
    const { text = '' } = tokens[at] ?? {}
    if (text === ')') return false
    if (text === '(') return tokens.slice(first, first + 8).some((token) => token.text === ')')
  }
  return false
}

/** Whether no sentence can open like this; a closing quotation mark counts by what follows it. */
function opensWithin(tokens: readonly Token[], first: number): boolean {
  const opening = tokens[first]
  if (!opening) return false
  if (/^[,;)\]]/.test(opening.text)) return true
  const word = /^["'”’]/.test(opening.text) ? tokens[first + 1] : opening
  return word !== undefined && /^\p{Ll}/u.test(word.text) && !/^["“‘]/.test(opening.text)
}
