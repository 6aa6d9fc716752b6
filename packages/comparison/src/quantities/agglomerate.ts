import { candidatePairs } from './candidates.ts'
import { contradict, type Exceptions } from './contradiction.ts'
import { joinProfiles, type Profile } from './profile.ts'
import { LINK_THRESHOLD, similarity } from './similarity.ts'

const ROUNDS = 4

/**
 * Joins the profiles of one block into quantities, the most similar first, as long as nothing contradicts.
 * The input's order decides ties, so it must be sorted.
 */
export function agglomerate(profiles: readonly Profile[], exceptions: Exceptions): Profile[] {
  let current = [...profiles]
  for (let round = 0; round < ROUNDS; round += 1) {
    const next = joinOnce(current, exceptions)
    if (next.length === current.length) return next
    current = next
  }
  return current
}

function joinOnce(profiles: readonly Profile[], exceptions: Exceptions): Profile[] {
  const clusters: (Profile | null)[] = [...profiles]
  const owner = profiles.map((_, index) => index)
  for (const { i, j } of rankedEdges(profiles, exceptions)) {
    const [a, b] = [rootOf(owner, i), rootOf(owner, j)]
    const [left, right] = [clusters[a], clusters[b]]
    if (a === b || !left || !right || contradict(left, right, exceptions)) continue
    const grown = left !== profiles[i] || right !== profiles[j]
    if (grown && similarity(left, right) < LINK_THRESHOLD) continue
    clusters[Math.min(a, b)] = a < b ? joinProfiles(left, right) : joinProfiles(right, left)
    clusters[Math.max(a, b)] = null
    owner[Math.max(a, b)] = Math.min(a, b)
  }
  return clusters.filter((cluster) => cluster !== null)
}

function rankedEdges(profiles: readonly Profile[], exceptions: Exceptions): { i: number; j: number; score: number }[] {
  return candidatePairs(profiles)
    .flatMap(([i, j]) => {
      const [a, b] = [profiles[i], profiles[j]]
      if (!a || !b || contradict(a, b, exceptions)) return []
      const score = similarity(a, b)
      return score >= LINK_THRESHOLD ? [{ i, j, score }] : []
    })
    .toSorted((a, b) => b.score - a.score || a.i - b.i || a.j - b.j)
}

function rootOf(owner: number[], index: number): number {
  let root = index
  while (owner[root] !== root) root = owner[root] ?? root
  return root
}
