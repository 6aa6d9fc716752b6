import type { Article, FigureClaim } from '@parallax/model'
import { spanOf, type TimeSpan } from './time-span.ts'

/** How old a desk's latest figure may be when it prints it: two prints closer than this do not tell which is newer. */
const PRESS_LAG_MS = 6 * 3_600_000

/**
 * When a figure holds: the claim's own words for it, else an interval that ends with publication.
 * Never the time of a later correction, never the time of the event. Null where neither is known.
 */
export function asOfSpan(claim: FigureClaim, article: Article, zone = 'UTC'): TimeSpan | null {
  const own = claim.asOf ? statedSpan(claim.asOf.from, claim.asOf.to, claim.asOf.relation) : null
  return own ?? publicationSpan(article, zone)
}

/** When an article's figures were current: the whole day, or the hours before the clock time it gives. */
function publicationSpan(article: Article, zone = 'UTC'): TimeSpan | null {
  const published = spanOf(article.publishedAt, zone)
  if (published === null || published.from === null || published.from !== published.to) return published
  return { from: published.from - PRESS_LAG_MS, to: published.to }
}

type Relation = NonNullable<FigureClaim['asOf']>['relation']

function statedSpan(from: string | null, to: string | null, relation: Relation): TimeSpan | null {
  const start = spanOf(from ?? undefined)
  const end = spanOf(to ?? undefined)
  if (start === null && end === null) return null
  // "Since Monday" says when counting began; the figure itself is as of publication.
  if (relation === 'since' && end === null) return null
  return { from: start?.from ?? null, to: end?.to ?? start?.to ?? null }
}
