import { candidatePairs } from './candidates.ts'
import { contradict, type Exceptions } from './contradiction.ts'
import { joinProfiles, type Profile } from './profile.ts'
import { LINK_THRESHOLD, similarity, type WordWeight } from './similarity.ts'

/** What decides over links beyond the profiles themselves. */
export type LinkRules = { weight: WordWeight; exceptions: Exceptions }

const ROUNDS = 4

/**
 * Joins the profiles of one block into quantities, the most similar first, as long as nothing contradicts.
 * The input's order decides ties, so it must be sorted.
 */
export function agglomerate(profiles: readonly Profile[], rules: LinkRules): Profile[] {
  let current = [...profiles]
  for (let round = 0; round < ROUNDS; round += 1) {
    const next = joinOnce(current, rules)
    if (next.length === current.length) return next
    current = next
  }
  return current
}

function joinOnce(profiles: readonly Profile[], rules: LinkRules): Profile[] {
  const clusters: (Profile | null)[] = [...profiles]
  const owner = profiles.map((_, index) => index)
  for (const { i, j } of rankedEdges(profiles, rules)) {
    const [a, b] = [rootOf(owner, i), rootOf(owner, j)]
    const [left, right] = [clusters[a], clusters[b]]
    if (a === b || !left || !right || contradict(left, right, rules.exceptions)) continue
    const grown = left !== profiles[i] || right !== profiles[j]
    if (grown && similarity(left, right, rules.weight) < LINK_THRESHOLD) continue
    clusters[Math.min(a, b)] = a < b ? joinProfiles(left, right) : joinProfiles(right, left)
    clusters[Math.max(a, b)] = null
    owner[Math.max(a, b)] = Math.min(a, b)
  }
  return clusters.filter((cluster) => cluster !== null)
}

function rankedEdges(profiles: readonly Profile[], rules: LinkRules): { i: number; j: number; score: number }[] {
  return candidatePairs(profiles)
    .flatMap(([i, j]) => {
      const [a, b] = [profiles[i], profiles[j]]
      if (!a || !b || contradict(a, b, rules.exceptions)) return []
      const score = similarity(a, b, rules.weight)
      return score >= LINK_THRESHOLD ? [{ i, j, score }] : []
    })
    .toSorted((a, b) => b.score - a.score || a.i - b.i || a.j - b.j)
}

function rootOf(owner: number[], index: number): number {
  let root = index
  while (owner[root] !== root) root = owner[root] ?? root
  return root
}
