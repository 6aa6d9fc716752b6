/** A half-open stretch of a text. */
export type Stretch = { start: number; end: number }

// Words whose full stop does not end a sentence. Own list.
const ABBREVIATIONS = new Set(
  'mr mrs ms dr prof gen col maj capt lt sgt sen rep gov rev hon st no vs etc inc corp co ltd jr sr u.s u.k u.n e.u a.m p.m jan feb mar apr jun jul aug sept sep oct nov dec'.split(
    ' ',
  ),
)

/** The sentences of a text, in order; a blank line always ends one. One pass over the text. */
export function sentencesOf(text: string): Stretch[] {
  const sentences: Stretch[] = []
  let start = 0
  for (const match of text.matchAll(/[.!?]["'”’)\]]{0,3}(?=\s)|\n\n/g)) {
    const end = match.index + match[0].length
    if (match[0] !== '\n\n' && !endsSentence(text, match.index, end)) continue
    if (end > start) sentences.push({ start, end })
    start = end
  }
  if (start < text.length) sentences.push({ start, end: text.length })
  return sentences
}

/** The index of the sentence that holds an offset; by halving, the sentences being in order. */
export function sentenceAt(sentences: readonly Stretch[], offset: number): number {
  let low = 0
  let high = sentences.length - 1
  while (low < high) {
    const middle = (low + high) >> 1
    if ((sentences[middle]?.end ?? 0) <= offset) low = middle + 1
    else high = middle
  }
  return low
}

function endsSentence(text: string, stop: number, end: number): boolean {
  const next = /^\s+["'“‘(]?(\S)/.exec(text.slice(end, end + 8))?.[1]
  if (next !== undefined && next === next.toLowerCase() && next !== next.toUpperCase()) return false
  if (text[stop] !== '.') return true
  const before = /([\p{L}.]+)$/u.exec(text.slice(Math.max(0, stop - 12), stop))?.[1] ?? ''
  return !ABBREVIATIONS.has(before.toLowerCase()) && !/^\p{Lu}$/u.test(before)
}
