import type { Article, FigureClaim, Headline } from '@parallax/model'
import { byText } from '../order.ts'

/** The headlines side by side, by outlet and then by time, with the figures that each gives. */
export function listHeadlines(
  articles: readonly Article[],
  figures: readonly FigureClaim[],
  outletOf: (article: string) => string,
): Headline[] {
  const inTitles = Map.groupBy(
    figures.filter((claim) => claim.in === 'title'),
    (claim) => claim.article,
  )
  return articles
    .filter(({ title }) => title.trim() !== '')
    .map(({ id, title, publishedAt }) => ({
      outlet: outletOf(id),
      article: id,
      title,
      ...(publishedAt === undefined ? {} : { publishedAt }),
      figures: (inTitles.get(id) ?? []).map((claim) => claim.id).toSorted(byText),
    }))
    .toSorted(
      (a, b) =>
        byText(a.outlet, b.outlet) || byText(a.publishedAt ?? '', b.publishedAt ?? '') || byText(a.article, b.article),
    )
}
