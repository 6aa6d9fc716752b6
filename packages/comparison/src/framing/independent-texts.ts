import type { Article, Reuse } from '@parallax/model'
import { byText } from '../order.ts'
import { components } from '../origins/components.ts'

/** The texts an event is told in: near copies are one. */
export type IndependentTexts = {
  /** Of near copies within one outlet, the first; only these are counted. */
  readonly counts: (article: string) => boolean
}

/** Collapses articles that derive from one text, so that an outlet's reprint of itself does not count twice. */
export function independentTexts(
  articles: readonly Article[],
  reuse: readonly Reuse[],
  outletOf: (article: string) => string,
): IndependentTexts {
  const sorted = articles.toSorted((a, b) => byText(a.publishedAt ?? '', b.publishedAt ?? '') || byText(a.id, b.id))
  const indexOf = new Map(sorted.map(({ id }, index) => [id, index]))
  const pairs = reuse.flatMap(({ articles: [left, right], degree }) => {
    const [a, b] = [indexOf.get(left), indexOf.get(right)]
    return degree !== 'derived' || a === undefined || b === undefined ? [] : [{ a, b }]
  })
  const text = components(sorted.length, pairs)
  const seen = new Set<string>()
  const counted = new Set<string>()
  sorted.forEach(({ id }, index) => {
    const key = JSON.stringify([outletOf(id), text[index]])
    if (!seen.has(key)) counted.add(id)
    seen.add(key)
  })
  return { counts: (article) => counted.has(article) }
}
