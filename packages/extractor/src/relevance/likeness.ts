import type { Profile } from './profile.ts'

/** Weights of an article's words, of length one as a vector. */
export type Weights = ReadonlyMap<string, number>

/** Names tell one event from another of its kind; measured best among 1 to 4. */
const NAME_WEIGHT = 2.5

/**
 * The articles as vectors (tf-idf): a word counts the more the fewer of these articles have it, so that words of the kind
 * of event (quake, pirates) fade where all are of one kind. `prior` articles are counted as if they had none of the
 * words: the higher, the less a small collection can make its common words vanish.
 */
export function weighWords(profiles: readonly Profile[], prior: number): Weights[] {
  const holders = new Map<string, number>()
  for (const { words } of profiles) for (const stem of words.keys()) holders.set(stem, (holders.get(stem) ?? 0) + 1)
  return profiles.map(({ words }) => {
    const weights = new Map<string, number>()
    let squares = 0
    for (const [stem, { count, isName }] of words) {
      const rarity = Math.log((profiles.length + prior) / (holders.get(stem) ?? 1))
      const weight = (1 + Math.log(count)) * rarity * (isName ? NAME_WEIGHT : 1)
      weights.set(stem, weight)
      squares += weight * weight
    }
    const length = Math.sqrt(squares) || 1
    return new Map([...weights].map(([stem, weight]) => [stem, weight / length]))
  })
}

/** Cosine of two articles, 0 to 1. */
export function likeness(a: Weights, b: Weights): number {
  const [few, many] = a.size <= b.size ? [a, b] : [b, a]
  let sum = 0
  for (const [stem, weight] of few) sum += weight * (many.get(stem) ?? 0)
  return sum
}

/** The words that make an article like a group, weightiest first. */
export function sharedWords(weights: Weights, group: readonly Weights[]): string[] {
  if (group.length === 0) return []
  return [...weights]
    .map(([stem, weight]) => ({
      stem,
      share: weight * group.reduce((sum, other) => sum + (other.get(stem) ?? 0), 0),
    }))
    .filter(({ share }) => share > 0)
    .sort((a, b) => b.share - a.share || (a.stem < b.stem ? -1 : 1))
    .map(({ stem }) => stem)
}
