import { contentId, type Origin } from '@parallax/model'
import { distinct } from '../order.ts'
import { creditsOf } from './credit-lines.ts'
import type { OriginInput } from './origin-input.ts'

/** One origin per agency that an article credits, or that is an outlet of the comparison itself. */
export function agencyOrigins({ articles, claims, outletOf, wires }: OriginInput): Origin[] {
  const credited = articles.flatMap((article) => {
    const own = wires.get(outletOf(article.id))
    const credits = creditsOf(article).map(({ agency, whole }) => ({ agency, whole, article }))
    return own === undefined ? credits : [{ agency: own, whole: true, article }]
  })
  return [...Map.groupBy(credited, (credit) => credit.agency)].map(([name, credits]) => {
    const whole = new Set(credits.filter((credit) => credit.whole).map((credit) => credit.article.id))
    const ids = distinct(credits.map((credit) => credit.article.id))
    return {
      id: contentId('origin', ['agency', name]),
      kind: 'agency',
      name,
      outlets: distinct(ids.map(outletOf)),
      articles: ids,
      // "With agencies" does not say which figures are the agency's; shared wording may.
      claims: distinct(claims.filter((claim) => whole.has(claim.article)).map((claim) => claim.id)),
      passages: [],
    }
  })
}
