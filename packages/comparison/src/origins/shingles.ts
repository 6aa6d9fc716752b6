import { wordsOf, type Word } from '../text/words.ts'

/** A text as overlapping runs of five words, by hash, with where each begins. */
export type Shingled = { words: Word[]; hashes: number[]; distinct: ReadonlySet<number> }

/** Words per shingle: long enough that a shared one is rarely chance, short enough to survive light editing. */
const SHINGLE_WORDS = 5

// A longer text says no more about where it comes from.
const MOST_WORDS = 20_000

/** Cuts a text into shingles; case and punctuation are left aside. */
export function shingle(text: string): Shingled {
  const words = wordsOf(text).slice(0, MOST_WORDS)
  const own = words.map((word) => hashOf(word.text.toLowerCase()))
  const hashes: number[] = []
  for (let at = 0; at + SHINGLE_WORDS <= own.length; at += 1) {
    let hash = 17
    for (let next = at; next < at + SHINGLE_WORDS; next += 1) hash = Math.imul(hash, 31) + (own[next] ?? 0)
    hashes.push(hash | 0)
  }
  return { words, hashes, distinct: new Set(hashes) }
}

/** The share of the smaller text's shingles that stand in the other, 0 to 1: reuse shows even where one text is longer. */
export function containment(a: Shingled, b: Shingled): number {
  const [small, large] = a.distinct.size <= b.distinct.size ? [a.distinct, b.distinct] : [b.distinct, a.distinct]
  let shared = 0
  for (const hash of small) if (large.has(hash)) shared += 1
  return small.size === 0 ? 0 : shared / small.size
}

/** Stretches of the first text that stand in the second as well, as half-open offsets, at least `least` characters long. */
export function sharedStretches(own: Shingled, other: Shingled, least: number): { start: number; end: number }[] {
  const stretches: { start: number; end: number }[] = []
  own.hashes.forEach((hash, at) => {
    if (!other.distinct.has(hash)) return
    const first = own.words[at]
    const last = own.words[at + SHINGLE_WORDS - 1]
    if (!first || !last) return
    const end = last.start + last.text.length
    const open = stretches.at(-1)
    if (open && first.start <= open.end) open.end = end
    else stretches.push({ start: first.start, end })
  })
  return stretches.filter(({ start, end }) => end - start >= least)
}

/** FNV-1a over UTF-16 units. */
function hashOf(word: string): number {
  let hash = 0x811c9dc5
  for (let at = 0; at < word.length; at += 1) hash = Math.imul(hash ^ word.charCodeAt(at), 0x01000193)
  return hash
}
