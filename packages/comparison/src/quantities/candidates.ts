import { isConsequence } from './families.ts'
import type { Profile } from './profile.ts'

// A word shared by few profiles proposes all their pairs; one shared by many only neighbours in order, which chains
// them together without a square of work.
const ALL_PAIRS_BELOW = 28
const NEIGHBOURS = 10

/** Pairs of profiles of one block worth comparing, as indexes `[i, j]`, i < j; near-linear in the number of profiles. */
export function candidatePairs(profiles: readonly Profile[]): [number, number][] {
  const seen = new Set<number>()
  const pairs: [number, number][] = []
  const propose = (i: number, j: number) => {
    const key = i * profiles.length + j
    if (seen.has(key)) return
    seen.add(key)
    pairs.push([i, j])
  }
  for (const posting of postings(profiles).values()) {
    const reach = posting.length <= ALL_PAIRS_BELOW ? posting.length : NEIGHBOURS
    posting.forEach((i, at) => posting.slice(at + 1, at + 1 + reach).forEach((j) => propose(i, j)))
  }
  return pairs
}

function postings(profiles: readonly Profile[]): Map<string, number[]> {
  const index = new Map<string, number[]>()
  profiles.forEach((profile, at) => {
    for (const feature of features(profile)) {
      const posting = index.get(feature)
      if (posting) posting.push(at)
      else index.set(feature, [at])
    }
  })
  return index
}

function features(profile: Profile): Set<string> {
  const words = new Set([...profile.head.keys(), ...profile.near.weights.keys()])
  if (isConsequence(profile.family) && profile.generic > 0) words.add('* people')
  return words
}
