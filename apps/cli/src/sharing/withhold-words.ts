import { type Span, WITHHELD_LETTER } from '@parallax/model'
import { wordsOf } from './words-of.ts'

/** How much of a text may stay. */
export type Keeping = {
  /** Spans that evidence stands on, in UTF-16 units. */
  readonly evidence: readonly Span[]
  /** Spans that stay where a row of words does not grow too long by them. */
  readonly beside?: readonly Span[]
  /** No more words than these stay in a row. */
  readonly most: number
  /** Words that may stay on either side of evidence, within its paragraph. */
  readonly around: number
}

/**
 * A text of the same length in which evidence alone can be read, so that every offset holds: whoever has the article
 * finds the same span in it. A row of evidence longer than `most` words is broken off; words around evidence stay only
 * while less than a third of the text does.
 */
export function withholdWords(text: string, keeping: Keeping): string {
  const words = wordsOf(text)
  const isEvidence = evidenceOf(words, keeping.evidence)
  const isKept = breakLongRows(isEvidence, keeping.most)
  for (const [index, isBeside] of evidenceOf(words, keeping.beside ?? []).entries()) {
    if (isBeside && !isEvidence[index] && rowWith(isKept, index) <= keeping.most) isKept[index] = true
  }
  keepAround({ text, words, isEvidence, isKept }, keeping)
  return written(text, words, { isKept, evidence: [...keeping.evidence, ...(keeping.beside ?? [])] })
}

/** Several words are taken out where a row is broken: one could be guessed. */
const BREAK = 5

/** Words around evidence stay while no larger share of the text does. */
const LARGEST_SHARE = 1 / 3

function evidenceOf(words: readonly Span[], evidence: readonly Span[]): boolean[] {
  const isEvidence = words.map(() => false)
  for (const [start, end] of evidence) {
    for (let index = firstEndingAfter(words, start); index < words.length; index += 1) {
      if ((words[index]?.[0] ?? end) >= end) break
      isEvidence[index] = true
    }
  }
  return isEvidence
}

function firstEndingAfter(words: readonly Span[], offset: number): number {
  let [low, high] = [0, words.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((words[middle]?.[1] ?? 0) > offset) high = middle
    else low = middle + 1
  }
  return low
}

function breakLongRows(isEvidence: readonly boolean[], most: number): boolean[] {
  let row = 0
  let left = 0
  return isEvidence.map((wanted) => {
    left = Math.max(0, left - 1)
    if (!wanted || left > 0) {
      row = 0
      return false
    }
    row += 1
    if (row <= most) return true
    row = 0
    left = BREAK
    return false
  })
}

type Marked = { text: string; words: readonly Span[]; isEvidence: readonly boolean[]; isKept: boolean[] }

function keepAround({ text, words, isEvidence, isKept }: Marked, { most, around }: Keeping): void {
  let room = Math.floor(words.length * LARGEST_SHARE) - isKept.filter(Boolean).length
  const spread = (from: number, step: 1 | -1): void => {
    for (let index = from + step, n = 0; n < around && room > 0; index += step, n += 1) {
      const [word, before] = [words[index], words[index - step]]
      if (!word || !before || isKept[index] || isEvidence[index]) return
      const gap = step === 1 ? text.slice(before[1], word[0]) : text.slice(word[1], before[0])
      if (gap.includes('\n') || rowWith(isKept, index) > most) return
      isKept[index] = true
      room -= 1
    }
  }
  const ends = isEvidence.flatMap((_, index) => (isKept[index] ? [index] : []))
  for (const index of ends) {
    if (!isKept[index - 1]) spread(index, -1)
    if (!isKept[index + 1]) spread(index, 1)
  }
}

/** How long the row of kept words would be if this one were kept. */
function rowWith(isKept: readonly boolean[], index: number): number {
  let [first, last] = [index, index]
  while (isKept[first - 1]) first -= 1
  while (isKept[last + 1]) last += 1
  return last - first + 1
}

/** Signs stay between two words that do, and beside one of them within evidence: the sign of a currency, of a share. */
function written(
  text: string,
  words: readonly Span[],
  { isKept, evidence }: { isKept: readonly boolean[]; evidence: readonly Span[] },
): string {
  const within = new Uint8Array(text.length)
  for (const [start, end] of evidence) within.fill(1, start, end)
  const parts: string[] = []
  for (let index = 0; index <= words.length; index += 1) {
    const [from, to] = [words[index - 1]?.[1] ?? 0, words[index]?.[0] ?? text.length]
    const [left, right] = [isKept[index - 1] === true, isKept[index] === true]
    for (let at = from; at < to; at += 1) {
      const sign = text[at] ?? ''
      parts.push(sign === '\n' || (left && right) || ((left || right) && within[at] === 1) ? sign : blank(at))
    }
    const word = words[index]
    if (!word) break
    if (right) parts.push(text.slice(...word))
    else for (let at = word[0]; at < word[1]; at += 1) parts.push(blank(at))
  }
  return parts.join('')
}

/** A blank now and then lets a line break; that it is regular says nothing of the words. */
function blank(at: number): string {
  return at % 8 === 7 ? ' ' : WITHHELD_LETTER
}
