import type { Analysis, Token } from '../text/analysis.ts'
import { plainForm } from '../text/plain-form.ts'

/**
 * A word, a number or a mark of the text. Cut finer than the tagger's tokens, since those glue numbers to their units
 * ("US$", "5:30pm", "Rs2"), and each carries the tag of the token it lies in. Offsets are half-open UTF-16 offsets.
 */
export type Atom = {
  readonly kind: 'word' | 'number' | 'mark'
  readonly text: string
  /** Lower case, plain apostrophes and hyphens. */
  readonly lower: string
  readonly lemma: string
  readonly pos: string
  readonly start: number
  readonly end: number
  /** White space stands before it. */
  readonly spaced: boolean
}

/** The atoms of a text, one list per sentence, in order. */
export function cutAtoms(analysis: Analysis): Atom[][] {
  const { text, tokens, sentences } = analysis
  const plain = plainForm(text)
  const lines: Atom[][] = []
  let at = 0
  let behind = -1
  for (const found of plain.matchAll(ATOM)) {
    const end = found.index + found[0].length
    while ((tokens[at]?.end ?? Number.POSITIVE_INFINITY) <= found.index) at++
    const token = tokens[at]
    if (!token) break
    const opens =
      token.index === sentences[token.sentence]?.first && token.start >= behind && token.start >= found.index
    // "over .500": digits that touch the mark before them go on with it, whatever the tagger takes the mark for.
    const goesOn = found.index === behind && found.groups?.['number'] !== undefined
    if ((opens && !goesOn) || lines.length === 0) lines.push([])
    lines.at(-1)?.push(atomOf(found, { text, token, spaced: found.index > behind }))
    behind = end
  }
  return lines
}

/**
 * Abbreviation with inner stops, word with inner apostrophes, number with thousands and decimals, or one mark. Every
 * alternative is linear: no repeated class can match what the next one needs.
 */
const ATOM =
  /(?<word>(?:\p{L}\.){2,}|\p{L}[\p{L}\p{M}]*(?:'\p{L}+)*)|(?<number>\d{1,3}(?:,\d{3})+(?!\d)(?:\.\d+)?|\d+(?:\.\d+)?)|\S/gu

function atomOf(found: RegExpExecArray, place: { text: string; token: Token; spaced: boolean }): Atom {
  const start = found.index
  const end = start + found[0].length
  const { token } = place
  const lower = found[0].toLowerCase()
  const kind = found.groups?.['word'] ? 'word' : found.groups?.['number'] ? 'number' : 'mark'
  const whole = token.start === start && token.end === end
  return {
    kind,
    text: place.text.slice(start, end),
    lower,
    lemma: whole ? token.lemma : lower,
    pos: kind === 'mark' ? 'PUNCT' : token.pos,
    start,
    end,
    spaced: place.spaced,
  }
}
