import { z } from 'zod'
import { entryDate } from './entry-date.ts'
import type { Entry, Listing } from './listing.ts'
import { MAX_FEED_ENTRIES } from './kinds/limits.ts'
import { plainText } from './plain-text.ts'

/** The part of JSON Feed 1.1 that is read; fields of another type count as absent, as feeds in the wild have them. */
const Item = z.looseObject({
  url: z.string().optional().catch(undefined),
  external_url: z.string().optional().catch(undefined),
  title: z.string().optional().catch(undefined),
  summary: z.string().optional().catch(undefined),
  content_text: z.string().optional().catch(undefined),
  content_html: z.string().optional().catch(undefined),
  date_published: z.string().optional().catch(undefined),
})
const Feed = z.looseObject({
  version: z.string().regex(/^https?:\/\/jsonfeed\.org\/version\/1/),
  items: z.array(z.unknown()),
})

/** What a JSON Feed (versions 1 and 1.1) announces; undefined for any other text. */
export function readJsonFeed(text: string): Listing | undefined {
  if (!/^\s*\{/.test(text)) return undefined
  const feed = Feed.safeParse(jsonOf(text))
  if (!feed.success) return undefined
  return { via: 'json-feed', entries: feed.data.items.slice(0, MAX_FEED_ENTRIES).flatMap(entryOf), listings: [] }
}

function entryOf(value: unknown): Entry[] {
  const item = Item.safeParse(value)
  const address = item.data?.url ?? item.data?.external_url
  if (item.data === undefined || address === undefined) return []
  const { content_text: words, content_html: html } = item.data
  const title = plainText(item.data.title)
  const summary = plainText(item.data.summary ?? words ?? html)
  const published = entryDate(item.data.date_published)
  return [{ address, ...(title && { title }), ...(summary && { summary }), ...(published && { published }) }]
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
