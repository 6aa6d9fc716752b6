import type { Slots } from './slots.ts'

/** How much a word tells: rare words of the event much, words of every article little. */
export type WordWeight = (word: string) => number

/** Weighs each word by how few of the sentences with figures hold it: "Lampahan" tells much, "people" little. */
export function wordWeight(slots: readonly Slots[]): WordWeight {
  const articles = new Map<string, Set<string>>()
  for (const { wide, claim } of slots) {
    for (const word of wide.keys()) {
      const holders = articles.get(word) ?? new Set<string>()
      articles.set(word, holders.add(claim.article))
    }
  }
  const all = new Set(slots.map(({ claim }) => claim.article)).size
  const weights = new Map([...articles].map(([word, holders]) => [word, Math.log(1 + (all + 1) / holders.size)]))
  const unseen = Math.log(2 + all)
  return (word) => weights.get(word) ?? unseen
}
