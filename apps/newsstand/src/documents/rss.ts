import { rfc822 } from './clock.ts'
import { escape } from './html.ts'

/** What a feed or sitemap announces. */
export type Announcement = { path: string; headline: string; deck: string; published: string }

/** Whose feed or sitemap it is. */
export type Announcer = { name: string; home: string }

/** An RSS 2.0 feed of the announcements, in the order given. */
export function rss(announcer: Announcer, items: readonly Announcement[]): string {
  return `<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0">
  <channel>
    <title>${escape(announcer.name)}</title>
    <link>${escape(announcer.home)}</link>
    <description>The latest from ${escape(announcer.name)}</description>
    <language>en</language>
${items.map((item) => rssItem(announcer, item)).join('\n')}
  </channel>
</rss>
`
}

function rssItem(announcer: Announcer, item: Announcement): string {
  const address = escape(new URL(item.path, announcer.home).href)
  return `    <item>
      <title>${escape(item.headline)}</title>
      <link>${address}</link>
      <guid isPermaLink="true">${address}</guid>
      <description>${escape(item.deck)}</description>
      <pubDate>${rfc822(item.published)}</pubDate>
    </item>`
}
