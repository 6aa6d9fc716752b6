import type { Article, EventWindow, FigureClaim } from '@parallax/model'
import { datelineWords, eventWords, leadNames, namesIn } from './event-words.ts'
import { headlineWords } from './headline-words.ts'
import { rivalPeoples } from './peoples.ts'
import type { EventDate } from './periods.ts'
import type { Surroundings } from './slots.ts'
import { spellingVariants } from './spelling-variants.ts'

/** What slots are read with, taken from the event and its articles. */
export function surroundingsOf(
  event: { title: string; window?: EventWindow | undefined },
  articles: readonly Article[],
  rest: Pick<Surroundings, 'passages' | 'outletOf' | 'fates' | 'approximation'> & { figures: readonly FigureClaim[] },
): Surroundings {
  const named = eventWords(event.title, articles).union(datelineWords(articles))
  const names = namesIn(articles, rest.passages)
  return {
    ...rest,
    date: eventDate(event.window, articles),
    headlineWords: headlineWords(event.title, articles),
    names,
    spellings: spellingVariants(articles, names),
    peoples: rivalPeoples(rest.figures, names),
    eventWords: named,
    eventPlaces: named.union(leadNames(articles, names, rest.passages)),
  }
}

/** The event's year and month: those of its window, else the ones most articles were published in. */
function eventDate(window: EventWindow | undefined, articles: readonly Article[]): EventDate {
  const stamps = window ? [window.from] : articles.flatMap((article) => article.publishedAt ?? [])
  const months = stamps.flatMap((stamp) => /^\d{4}-\d{2}/.exec(stamp)?.[0] ?? [])
  const most = mostCommon(months)
  return most ? { year: Number(most.slice(0, 4)), month: Number(most.slice(5)) } : { year: null, month: null }
}

function mostCommon(values: readonly string[]): string | undefined {
  const counts = [...Map.groupBy(values, (value) => value)].map(([value, all]) => [value, all.length] as const)
  return counts.toSorted(([valueA, a], [valueB, b]) => b - a || (valueA < valueB ? -1 : 1))[0]?.[0]
}
