/** Words of a text that two versions share, or that one of them has alone. */
export type DiffPart = { in: 'both' | 'before' | 'after'; words: string }

/**
 * Two versions of a quotation word by word. Words are compared without case, quotation marks and punctuation, and shown as
 * the second version has them. Versions of more than `MOST_WORDS` words are cut there: the table it needs is square.
 */
export function wordDiff(before: string, after: string): DiffPart[] {
  const [a, b] = [wordsOf(before), wordsOf(after)]
  const lengths = commonLengths(a.map(folded), b.map(folded))
  const parts: DiffPart[] = []
  let [i, j] = [0, 0]
  while (i < a.length || j < b.length) {
    if (i < a.length && j < b.length && folded(a[i]) === folded(b[j])) {
      add(parts, 'both', b[j])
      i += 1
      j += 1
    } else if (j >= b.length || (i < a.length && at(lengths, i + 1, j) >= at(lengths, i, j + 1))) {
      add(parts, 'before', a[i])
      i += 1
    } else {
      add(parts, 'after', b[j])
      j += 1
    }
  }
  return parts
}

/** The share of words that two texts have in common, 0 to 1: of the shorter one, so that a clipped quote is found. */
export function overlap(a: string, b: string): number {
  const [one, other] = [new Set(wordsOf(a).map(folded)), new Set(wordsOf(b).map(folded))]
  const least = Math.min(one.size, other.size)
  if (least === 0) return 0
  return [...one].filter((word) => other.has(word)).length / least
}

/** What two texts have in common that say the same word for word, whatever the marks and capitals. */
export function wording(text: string): string {
  return wordsOf(text).map(folded).join(' ')
}

/** How many words a text has, as this file counts them. */
export function countWords(text: string): number {
  return wordsOf(text).length
}

const MOST_WORDS = 200

function wordsOf(text: string): string[] {
  return text
    .split(/\s+/)
    .filter((word) => folded(word) !== '')
    .slice(0, MOST_WORDS)
}

function folded(word: string | undefined): string {
  return (word ?? '').toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '')
}

/** Length of the longest common run of words from each pair of places on. */
function commonLengths(a: readonly string[], b: readonly string[]): number[][] {
  const table = Array.from({ length: a.length + 1 }, () => Array.from({ length: b.length + 1 }, () => 0))
  for (let i = a.length - 1; i >= 0; i -= 1) {
    const row = table[i] ?? []
    for (let j = b.length - 1; j >= 0; j -= 1) {
      row[j] = a[i] === b[j] ? at(table, i + 1, j + 1) + 1 : Math.max(at(table, i + 1, j), at(table, i, j + 1))
    }
  }
  return table
}

function at(table: readonly (readonly number[])[], i: number, j: number): number {
  return table[i]?.[j] ?? 0
}

function add(parts: DiffPart[], side: DiffPart['in'], word: string | undefined): void {
  const last = parts.at(-1)
  if (last?.in === side) last.words += ` ${word ?? ''}`
  else parts.push({ in: side, words: word ?? '' })
}
