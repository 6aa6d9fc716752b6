import type { Approximation, Article, Check, FigureClaim, Quantity } from '@parallax/model'
import type { Roster } from '../coverage/outlets.ts'
import { assertedInterval } from '../intervals/asserted-interval.ts'
import { byText } from '../order.ts'
import { type PassageReader, sentenceOf } from '../text/passage.ts'
import { audit } from './index.ts'
import { outdating } from './outdated.ts'

/** What the articles of an event are audited with. */
export type AuditInput = {
  articles: readonly Article[]
  figures: readonly FigureClaim[]
  quantities: readonly Quantity[]
  conversions: readonly (readonly [FigureClaim, FigureClaim])[]
  passages: PassageReader
  roster: Roster
  approximation: Approximation
  /** The event's time zone. */
  zone: string
}

/** The findings of all checks in all articles; by article, then in the order of the checks and of the text. */
export function auditArticles(input: AuditInput): Check[] {
  const { articles, passages, roster, approximation } = input
  const quantityOf = new Map(
    input.quantities.flatMap((quantity) => quantity.claims.map((id) => [id, quantity] as const)),
  )
  const figures = Map.groupBy(input.figures, (claim) => claim.article)
  const conversions = Map.groupBy(input.conversions, ([first]) => first.article)
  return articles
    .toSorted((a, b) => byText(a.id, b.id))
    .flatMap((article) => {
      const own = {
        article,
        figures: figures.get(article.id) ?? [],
        quantityOf: (claim: FigureClaim) => quantityOf.get(claim.id),
        textOf: (claim: FigureClaim) => passages(article, claim.in).text,
      }
      return audit({
        ...own,
        outlet: roster.outletOf(article.id),
        sentenceOf: (claim) => sentenceOf(passages(article, claim.in), claim),
        intervalOf: (claim) => assertedInterval(claim, approximation),
        isOutdated: outdating({ ...own, zone: input.zone }),
        conversions: conversions.get(article.id) ?? [],
        approximation,
      })
    })
}
