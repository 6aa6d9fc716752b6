import { type Article, type SampleRule, type Sampling, sha256 } from '@parallax/model'

/** What is coded of an event, and how it was drawn. */
export type Drawn = { readonly articles: readonly Article[]; readonly sampling?: Sampling }

/**
 * The articles that a study's sample takes: the first `n` in an order that seed and id give, of every outlet or of the whole
 * event. The order of the articles does not matter, and an article more changes no other's place.
 */
export function drawArticles(articles: readonly Article[], rule: SampleRule | undefined): Drawn {
  if (rule === undefined) return { articles }
  const place = (article: Article): string => sha256(`${rule.seed}\n${article.outlet}\n${article.id}`)
  const groups = rule.by === 'outlet' ? [...Map.groupBy(articles, ({ outlet }) => outlet).values()] : [articles]
  const taken = new Set(
    groups.flatMap((group) => {
      const ranked = group.map((article) => ({ article, at: place(article) }))
      return ranked
        .toSorted((a, b) => (a.at < b.at ? -1 : 1))
        .slice(0, rule.n)
        .map(({ article }) => article)
    }),
  )
  const perOutlet = [...Map.groupBy(articles, ({ outlet }) => outlet)]
    .map(([outlet, own]) => ({ outlet, onTopic: own.length, drawn: own.filter((one) => taken.has(one)).length }))
    .toSorted((a, b) => (a.outlet < b.outlet ? -1 : 1))
  return {
    articles: articles.filter((article) => taken.has(article)),
    sampling: { seed: rule.seed, by: rule.by, n: rule.n, perOutlet },
  }
}
