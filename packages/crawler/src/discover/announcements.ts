import { canonicalAddress } from '../address/canonical-address.ts'
import { attributeOf } from './links.ts'
import { plainText } from './plain-text.ts'

const MAX_HEAD = 500_000
const MAX_FEEDS = 10
const FEED_TYPES = new Set([
  'application/rss+xml',
  'application/atom+xml',
  'application/feed+json',
  'application/rdf+xml',
])

/** What a home page says of itself and of where it announces its articles. */
export type Announcements = { name?: string; language?: string; feeds: string[] }

/** Reads the head of a page: `og:site_name` or the title, the language, and the feeds of its `rel=alternate` links. */
export function announcements(html: string, address: string): Announcements {
  const head = html.slice(0, MAX_HEAD)
  const name = siteName(head)
  const language = /<html\b[^<>]{0,1000}\slang=["']?([a-z]{2,3}(?:-[a-z0-9]{2,8})?)\b/i.exec(head)?.[1]
  return {
    ...(name !== undefined && { name }),
    ...(language !== undefined && { language }),
    feeds: feedsOf(head, address),
  }
}

function siteName(head: string): string | undefined {
  for (const [tag] of head.matchAll(/<meta\s[^<>]{1,3000}>/gi)) {
    const stated =
      attributeOf(tag, 'property')?.toLowerCase() === 'og:site_name' ? attributeOf(tag, 'content') : undefined
    if (stated !== undefined && stated !== '') return plainText(stated)?.slice(0, 100)
  }
  const title = /<title[^<>]{0,200}>([^<]{1,500})<\/title/i.exec(head)?.[1]
  // "North Herald - News, sport and weather": the name stands before the first mark that parts them.
  return plainText(title?.split(/\s[-–—|:]\s|\s\|/, 1)[0])?.slice(0, 100)
}

/** Comment feeds are of readers and not of the newsroom. */
function feedsOf(head: string, address: string): string[] {
  const feeds = new Set<string>()
  for (const [tag] of head.matchAll(/<link\s[^<>]{1,3000}>/gi)) {
    const isAlternate = attributeOf(tag, 'rel')?.toLowerCase().split(/\s+/).includes('alternate')
    if (!isAlternate || !FEED_TYPES.has(attributeOf(tag, 'type')?.toLowerCase() ?? '')) continue
    const url = canonicalAddress(attributeOf(tag, 'href') ?? '', address)
    if (url !== undefined && !/comments?\b/i.test(url)) feeds.add(url)
  }
  return [...feeds].slice(0, MAX_FEEDS)
}
