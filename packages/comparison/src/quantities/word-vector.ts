import type { WordWeight } from './word-weight.ts'

/** Words with their weights, and the length of that vector. */
export type WordVector = { weights: ReadonlyMap<string, number>; norm: number }

/** Words as a vector: how near or often each stands, times how much it tells. */
export function vectorOf(words: Iterable<readonly [string, number]>, weight: WordWeight): WordVector {
  return measured(new Map(Array.from(words, ([word, value]) => [word, value * weight(word)])))
}

// A vector keeps this many words; the rarest to recur say nothing about what a quantity is.
const KEPT_WORDS = 120

/** Two vectors as one. */
export function addVectors(a: WordVector, b: WordVector): WordVector {
  const [small, large] = a.weights.size <= b.weights.size ? [a, b] : [b, a]
  const total = new Map(large.weights)
  for (const [word, weight] of small.weights) total.set(word, (total.get(word) ?? 0) + weight)
  if (total.size <= KEPT_WORDS) return measured(total)
  const heaviest = [...total].toSorted(([wordA, a], [wordB, b]) => b - a || (wordA < wordB ? -1 : 1))
  return measured(new Map(heaviest.slice(0, KEPT_WORDS)))
}

/** How alike two vectors point, 0 to 1. */
export function cosine(a: WordVector, b: WordVector): number {
  const [small, large] = a.weights.size <= b.weights.size ? [a, b] : [b, a]
  let product = 0
  for (const [word, value] of small.weights) product += value * (large.weights.get(word) ?? 0)
  return product === 0 ? 0 : product / (a.norm * b.norm)
}

function measured(weights: ReadonlyMap<string, number>): WordVector {
  let squares = 0
  for (const weight of weights.values()) squares += weight ** 2
  return { weights, norm: Math.sqrt(squares) }
}
