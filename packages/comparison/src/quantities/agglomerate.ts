import { candidatePairs } from './candidates.ts'
import { contradict, type Exceptions } from './contradiction.ts'
import { joinProfiles, type Profile } from './profile.ts'
import { LINK_THRESHOLD, similarity } from './similarity.ts'

const ROUNDS = 4

/**
 * Joins the profiles of one block into quantities, the most similar first, as long as nothing contradicts.
 * What joins must be as alike as `threshold`, a log odds. The input's order decides ties, so it must be sorted.
 */
export function agglomerate(
  profiles: readonly Profile[],
  exceptions: Exceptions,
  threshold: number = LINK_THRESHOLD,
): Profile[] {
  let current = [...profiles]
  for (let round = 0; round < ROUNDS; round += 1) {
    const next = joinOnce(current, exceptions, threshold)
    if (next.length === current.length) return next
    current = next
  }
  return current
}

function joinOnce(profiles: readonly Profile[], exceptions: Exceptions, threshold: number): Profile[] {
  const clusters: (Profile | null)[] = [...profiles]
  const owner = profiles.map((_, index) => index)
  for (const { i, j } of rankedEdges(profiles, exceptions, threshold)) {
    const [a, b] = [rootOf(owner, i), rootOf(owner, j)]
    const [left, right] = [clusters[a], clusters[b]]
    if (a === b || !left || !right || contradict(left, right, exceptions)) continue
    const grown = left !== profiles[i] || right !== profiles[j]
    if (grown && similarity(left, right) < threshold) continue
    clusters[Math.min(a, b)] = a < b ? joinProfiles(left, right) : joinProfiles(right, left)
    clusters[Math.max(a, b)] = null
    owner[Math.max(a, b)] = Math.min(a, b)
  }
  return clusters.filter((cluster) => cluster !== null)
}

type Edge = { i: number; j: number; score: number }

function rankedEdges(profiles: readonly Profile[], exceptions: Exceptions, threshold: number): Edge[] {
  return candidatePairs(profiles)
    .flatMap(([i, j]) => {
      const [a, b] = [profiles[i], profiles[j]]
      if (!a || !b || contradict(a, b, exceptions)) return []
      const score = similarity(a, b)
      return score >= threshold ? [{ i, j, score }] : []
    })
    .toSorted((a, b) => b.score - a.score || a.i - b.i || a.j - b.j)
}

function rootOf(owner: number[], index: number): number {
  let root = index
  while (owner[root] !== root) root = owner[root] ?? root
  return root
}
