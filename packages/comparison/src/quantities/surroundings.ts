import type { Article, EventWindow } from '@parallax/model'
import { wordsOf } from '../text/words.ts'
import type { EventDate } from './periods.ts'
import type { Surroundings } from './slots.ts'
import { canonical } from './vocabulary.ts'

/** What slots are read with, taken from the event and its articles. */
export function surroundingsOf(
  event: { title: string; window?: EventWindow | undefined },
  articles: readonly Article[],
  rest: Pick<Surroundings, 'passages' | 'outletOf'>,
): Surroundings {
  return { ...rest, date: eventDate(event.window, articles), eventNames: eventNames(event.title, articles) }
}

/** The event's year and month: those of its window, else the ones most articles were published in. */
function eventDate(window: EventWindow | undefined, articles: readonly Article[]): EventDate {
  const stamps = window ? [window.from] : articles.flatMap((article) => article.publishedAt ?? [])
  const months = stamps.flatMap((stamp) => /^\d{4}-\d{2}/.exec(stamp)?.[0] ?? [])
  const most = mostCommon(months)
  return most ? { year: Number(most.slice(0, 4)), month: Number(most.slice(5)) } : { year: null, month: null }
}

/** Names that stand in the event's title, or in the headlines of a third of its articles, name the event, not a part of it. */
function eventNames(title: string, articles: readonly Article[]): Set<string> {
  const counts = new Map<string, number>()
  for (const article of articles) {
    for (const name of namesIn(article.title)) counts.set(name, (counts.get(name) ?? 0) + 1)
  }
  const least = Math.max(2, articles.length / 3)
  const common = [...counts].filter(([, count]) => count >= least).map(([name]) => name)
  return new Set([...namesIn(title), ...common])
}

function namesIn(headline: string): Set<string> {
  const capitalized = wordsOf(headline).filter((word) => /^\p{Lu}/u.test(word.text))
  return new Set(capitalized.map((word) => canonical(word.text)))
}

function mostCommon(values: readonly string[]): string | undefined {
  const counts = [...Map.groupBy(values, (value) => value)].map(([value, all]) => [value, all.length] as const)
  return counts.toSorted(([valueA, a], [valueB, b]) => b - a || (valueA < valueB ? -1 : 1))[0]?.[0]
}
