import type { Article } from '@parallax/model'
import { containment, shingle, type Shingled } from './shingles.ts'

/** Two articles that share wording, by their places in the list of articles. */
export type Reuse = { a: number; b: number; containment: number; degree: 'derived' | 'partial' }

/** From here on one text derives from the other, or both from a third. */
const DERIVED = 0.5
/** From here on a part of the text is shared. */
const PARTIAL = 0.2

// A shingle in many texts proposes neighbours only; copies of one text still chain together.
const ALL_PAIRS_BELOW = 40
const NEIGHBOURS = 8
// Below this a text is too short for its shingles to mean anything.
const LEAST_SHINGLES = 12

/** All pairs of articles whose 5-word shingles overlap by at least a fifth. Lexical reuse is a lower bound. */
export function findReuse(articles: readonly Article[]): { shingled: Shingled[]; pairs: Reuse[] } {
  const shingled = articles.map((article) => shingle(article.text))
  const pairs = candidatePairs(shingled).flatMap(([a, b]): Reuse[] => {
    const [left, right] = [shingled[a], shingled[b]]
    if (!left || !right) return []
    const share = containment(left, right)
    return share >= PARTIAL ? [{ a, b, containment: share, degree: share >= DERIVED ? 'derived' : 'partial' }] : []
  })
  return { shingled, pairs: pairs.toSorted((x, y) => y.containment - x.containment || x.a - y.a || x.b - y.b) }
}

function candidatePairs(shingled: readonly Shingled[]): [number, number][] {
  const index = new Map<number, number[]>()
  shingled.forEach(({ distinct }, article) => {
    if (distinct.size < LEAST_SHINGLES) return
    for (const hash of distinct) {
      const holders = index.get(hash)
      if (holders) holders.push(article)
      else index.set(hash, [article])
    }
  })
  const counts = new Map<number, number>()
  for (const holders of index.values()) {
    if (holders.length < 2) continue
    const reach = holders.length <= ALL_PAIRS_BELOW ? holders.length : NEIGHBOURS
    holders.forEach((a, at) => {
      for (const b of holders.slice(at + 1, at + 1 + reach)) {
        const key = a * shingled.length + b
        counts.set(key, (counts.get(key) ?? 0) + 1)
      }
    })
  }
  return [...counts]
    .filter(([, shared]) => shared >= 2)
    .map(([key]): [number, number] => [Math.floor(key / shingled.length), key % shingled.length])
}
