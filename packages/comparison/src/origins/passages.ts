import type { Article, FigureClaim, Origin } from '@parallax/model'
import { byText, distinct } from '../order.ts'
import { sharedStretches, type Shingled } from './shingles.ts'
import type { Reuse } from './text-reuse.ts'

/** Shared wording, each piece cut from one article; by article and start, none overlapping. */
export type Passages = Origin['passages']

const LEAST_CHARACTERS = 50
const MOST_PER_PAIR = 40
const PAIRS_PER_ARTICLE = 3

/** The wording that articles share, from each article's closest pairs: of fifty copies every pair would say the same. */
export function sharedPassages(
  pairs: readonly Reuse[],
  shingled: readonly Shingled[],
  articles: readonly Article[],
): Passages {
  const uses = new Map<number, number>()
  const telling = pairs.filter(({ a, b }) => {
    const [left, right] = [uses.get(a) ?? 0, uses.get(b) ?? 0]
    uses.set(a, left + 1)
    uses.set(b, right + 1)
    return Math.min(left, right) < PAIRS_PER_ARTICLE
  })
  return merge(telling.flatMap(({ a, b }) => [...cut(a, b), ...cut(b, a)]))

  function cut(from: number, to: number): Passages {
    const [own, other, article] = [shingled[from], shingled[to], articles[from]]
    if (!own || !other || !article) return []
    const stretches = sharedStretches(own, other, LEAST_CHARACTERS).slice(0, MOST_PER_PAIR)
    return stretches.map((stretch) => ({ article: article.id, in: 'text', ...stretch }))
  }
}

/** Ids of the claims whose figure lies within a shared passage: only these depend on the wording's origin. */
export function coveredClaims(claims: readonly FigureClaim[], passages: Passages): string[] {
  const byArticle = Map.groupBy(passages, (passage) => passage.article)
  const covered = claims.filter(
    ({ in: place, article, start, end }) =>
      place === 'text' && byArticle.get(article)?.some((own) => own.start <= start && end <= own.end),
  )
  return distinct(covered.map((claim) => claim.id))
}

function merge(passages: Passages): Passages {
  const sorted = passages.toSorted((a, b) => byText(a.article, b.article) || a.start - b.start || b.end - a.end)
  const merged: Passages = []
  for (const passage of sorted) {
    const last = merged.at(-1)
    if (last && last.article === passage.article && passage.start <= last.end)
      last.end = Math.max(last.end, passage.end)
    else merged.push({ ...passage })
  }
  return merged
}
