import { type Line, at, glued } from '../draft.ts'
import type { FigureLexicon } from '../lexicon.ts'

/** The words of a range that tell the thing apart, hyphens kept. */
export function phraseText(
  line: Line,
  [from, to]: readonly [number, number],
  { counts, syntax }: FigureLexicon,
): string {
  let text = ''
  for (let index = from; index < to; index++) {
    const atom = line[index]
    if (!atom) break
    if (atom.kind === 'mark' && (!INNER.has(atom.lower) || text === '')) continue
    const says = !counts.dull.has(atom.lower) || isHyphened(line, index) || opensName(line, index)
    if ((!says || (atom.kind === 'number' && atom.spaced)) && index < to - 1) continue
    const compound = glued(line, index) && index > from
    text += compound || text === '' ? atom.lower : ` ${atom.lower}`
  }
  return text
    .split(' ')
    .map((word) => (word.endsWith(syntax.possessive) ? word.slice(0, -syntax.possessive.length) : word))
    .join(' ')
    .trim()
}

/** Marks that stand inside a compound. */
export const INNER = new Set(['-', '/', "'", '&'])

/** "a smash-and-grab raid": the joiner between the hyphens of one compound. */
export const isHyphened = (line: Line, index: number): boolean =>
  at(line, index - 1) === '-' && at(line, index + 1) === '-' && glued(line, index) && glued(line, index + 2)

/** "New Hampshire" is a name whole. */
export const opensName = (line: Line, index: number): boolean =>
  line[index]?.pos === 'PROPN' && line[index]?.text !== at(line, index) && line[index + 1]?.pos === 'PROPN'
