import { judgeByEvent, type Judgement, selectBySeed } from '@parallax/extractor'
import type { Article, Event } from '@parallax/model'

/** Which event: by its window and terms, by an article that covers it, or by both. */
export type Question = { readonly event?: Event; readonly seed?: Article }

/** One article and what was decided about it: by its likeness to the seed, or by the event's window and terms. */
export type Decision = Judgement & { readonly article: Article; readonly bySeed: boolean }

/**
 * A decision for each article, in their order. Where there is a seed as well as an event, the event's window and terms
 * decide what is left, and the seed decides about the rest; the seed itself is kept.
 */
export function selectArticles(articles: readonly Article[], { event, seed }: Question): Decision[] {
  const judge = event && judgeByEvent(event)
  const byEvent = articles.map((article) => judge?.(article))
  if (seed === undefined)
    return articles.map((article, index) => ({ article, bySeed: false, ...(byEvent[index] ?? KEPT) }))
  const open = articles.filter((article, index) => article.id !== seed.id && byEvent[index]?.answer !== 'leave')
  const judged = selectBySeed(seed, open)
  const bySeed = new Map(open.map((article, index) => [article, judged[index]]))
  return articles.map((article, index) => ({
    article,
    bySeed: bySeed.has(article),
    ...(bySeed.get(article) ?? (article.id === seed.id ? SEED : (byEvent[index] ?? KEPT))),
  }))
}

const KEPT: Judgement = { answer: 'keep', score: 1, reasons: ['Nothing was asked of it.'] }
const SEED: Judgement = { answer: 'keep', score: 1, reasons: ['It is the seed.'] }
