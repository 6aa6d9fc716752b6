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

/** Those words of what a claim counts that every article has for one figure only: likely for the same one. */
export type Lone = (slots: Slots) => string[]

/** Words that stand for a figure in two articles or more, and in each of them in one sentence of its text. */
export function loneWords(slots: readonly Slots[]): Lone {
  const uses = new Map<string, { sentences: Set<string>; articles: Set<string> }>()
  for (const own of slots.filter(({ claim }) => claim.in !== 'title')) {
    for (const word of own.head) {
      const use = uses.get(keyOf(own, word)) ?? { sentences: new Set(), articles: new Set() }
      uses.set(keyOf(own, word), use)
      use.sentences.add(own.sentence)
      use.articles.add(own.claim.article)
    }
  }
  return (own) =>
    own.head.filter((word) => {
      const use = uses.get(keyOf(own, word))
      return use !== undefined && use.articles.size > 1 && use.sentences.size === use.articles.size
    })
}

function keyOf({ block }: Slots, word: string): string {
  return `${block}|${word}`
}

/** What profiles are weighed with. */
export type Scales = { weight: WordWeight; crowd: Crowd; lone: Lone }
