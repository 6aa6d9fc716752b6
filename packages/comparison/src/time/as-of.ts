import type { Article, FigureClaim } from '@parallax/model'
import { dayOrClock } from './clock.ts'
import { spanOf, type TimeSpan } from './time-span.ts'

/** How old a desk's latest figure may be when it prints it: two prints closer than this do not tell which is newer. */
const PRESS_LAG_MS = 6 * 3_600_000

/**
 * When a figure holds: the claim's own words for it, else the time of its post in a live blog, else an interval that ends
 * with publication. Never the time of a later correction, never the time of the event. Null where none is known.
 */
export function asOfSpan(claim: FigureClaim, article: Article, zone = 'UTC'): TimeSpan | null {
  return (
    (claim.asOf ? statedSpan(claim.asOf, zone) : null) ?? postSpan(claim, article) ?? publicationSpan(article, zone)
  )
}

/** A live blog reports in time: each post is as of the moment it was posted, its headline of any moment up to the last. */
function postSpan({ in: place, start, end }: FigureClaim, article: Article): TimeSpan | null {
  const { blocks = [], publishedAt } = article
  if (place === 'title' && article.textKind === 'live-blog') {
    const times = blocks.flatMap((block) =>
      typeof block['time'] === 'string' ? (spanOf(block['time'])?.to ?? []) : [],
    )
    const from = spanOf(publishedAt)?.from
    return times.length > 0 && from !== undefined ? { from, to: Math.max(...times) } : null
  }
  const post = blocks.find(
    (block, index) =>
      block.role === 'live-blog-post' &&
      (place === `block:${index}` ||
        (place === 'text' && (block.start ?? Infinity) <= start && end <= (block.end ?? -Infinity))),
  )
  return typeof post?.['time'] === 'string' ? spanOf(post['time']) : null
}

/** When an article's figures were current: the whole day, or the hours before the clock time it gives. */
function publicationSpan(article: Article, zone = 'UTC'): TimeSpan | null {
  const published = spanOf(article.publishedAt, zone)
  if (published === null || published.from === null || published.from !== published.to) return published
  return { from: published.from - PRESS_LAG_MS, to: published.to }
}

function statedSpan(asOf: NonNullable<FigureClaim['asOf']>, zone: string): TimeSpan | null {
  const { from, to, relation, text = '' } = asOf
  const start = spanOf(from ?? undefined)
  const end = spanOf(to ?? undefined)
  if (start === null && end === null) return null
  // "Since Monday" says when counting began; the figure itself is as of publication.
  if (relation === 'since' && end === null) return null
  const day = relation === 'at' ? wholeDay(from, to) : null
  if (day !== null) return dayOrClock(day, text, zone)
  return { from: start?.from ?? null, to: end?.to ?? start?.to ?? null }
}

const MIDNIGHT = /^(\d{4}-\d{2}-\d{2})T00:00:00(?:\.0{1,3})?Z$/
const DAY_MS = 86_400_000

/** The calendar day that two instants a day apart stand for: readers of text know the day, not the event's zone. */
function wholeDay(from: string | null, to: string | null): string | null {
  const day = MIDNIGHT.exec(from ?? '')?.[1] ?? null
  return day !== null && Date.parse(to ?? '') - Date.parse(from ?? '') === DAY_MS ? day : null
}
