import type { Slots } from './slots.ts'

/** How much a word tells: rare words of the event much, words of every article little. */
export type WordWeight = (word: string) => number

/** Weighs each word by how few of the sentences with figures hold it: "Lampahan" tells much, "people" little. */
export function wordWeight(slots: readonly Slots[]): WordWeight {
  const counts = new Map<string, number>()
  const sentences = new Map(slots.map((own) => [[...own.wide.keys()].join(' '), own]))
  for (const { wide } of sentences.values()) {
    for (const word of wide.keys()) counts.set(word, (counts.get(word) ?? 0) + 1)
  }
  const all = sentences.size
  const weights = new Map([...counts].map(([word, count]) => [word, Math.log(1 + (all + 1) / count)]))
  const unseen = Math.log(2 + all)
  return (word) => weights.get(word) ?? unseen
}

/** How many figures of a kind the articles that have any give: where each gives one, it is likely the same one. */
export type Crowd = (slots: Slots) => number

/** The logarithm of the mean number of figures of the claim's sort per article that has any; 0 where each has one. */
export function crowdOf(slots: readonly Slots[]): Crowd {
  const sorts = Map.groupBy(slots, sortOf)
  const crowds = new Map(
    [...sorts].map(([sort, own]) => [sort, Math.log(own.length / new Set(own.map(({ claim }) => claim.article)).size)]),
  )
  return (own) => crowds.get(sortOf(own)) ?? 0
}

function sortOf({ block, family }: Slots): string {
  return `${block}|${family}`
}

/** What profiles are weighed with. */
export type Scales = { weight: WordWeight; crowd: Crowd }
