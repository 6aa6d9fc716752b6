import { type Article, contentId, type Origin } from '@parallax/model'
import { byText, distinct } from '../order.ts'
import type { OriginInput } from './origin-input.ts'
import { coveredClaims, type Passages, sharedPassages } from './passages.ts'
import type { Shingled } from './shingles.ts'
import type { Reuse } from './text-reuse.ts'

/** Pairs of articles that share wording, the closest first, and for each article the group of near copies it is in. */
type Texts = { pairs: readonly Reuse[]; text: readonly number[] }

/** One origin per group of near copies, and one per two groups that share a part. */
export function reuseOrigins(input: OriginInput, shingled: readonly Shingled[], { pairs, text }: Texts): Origin[] {
  const groups = Map.groupBy(pairs, ({ a, b }) => {
    const [left = 0, right = 0] = [text[a], text[b]].toSorted((x, y) => (x ?? 0) - (y ?? 0))
    return `${left}|${right}`
  })
  return [...groups.values()]
    .map((own) => reuseOrigin(input, own, sharedPassages(own, shingled, input.articles)))
    .filter((origin) => origin.outlets.length > 1)
}

function reuseOrigin({ articles, claims, outletOf }: OriginInput, own: readonly Reuse[], passages: Passages): Origin {
  const members = articles.filter((_, index) => own.some(({ a, b }) => a === index || b === index))
  const earliest = members.toSorted((x, y) => byText(when(x), when(y)) || byText(x.id, y.id))[0]
  const best = own[0]
  const ids = members.map(({ id }) => id)
  return {
    id: contentId('origin', ['text-reuse', ...ids]),
    kind: 'text-reuse',
    name: earliest ? `${outletOf(earliest.id)}: ${earliest.title || earliest.id}` : '',
    outlets: distinct(ids.map(outletOf)),
    articles: ids,
    claims: coveredClaims(claims, passages),
    passages,
    containment: Number((best?.containment ?? 0).toFixed(4)),
    degree: best?.degree ?? 'partial',
  }
}

/** An undated article sorts last: it cannot claim to be the earliest. */
function when(article: Article): string {
  return article.publishedAt ?? '9999'
}
