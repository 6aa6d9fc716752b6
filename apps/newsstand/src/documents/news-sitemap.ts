import { escape } from './html.ts'
import type { Announcement, Announcer } from './rss.ts'

const SITEMAP_NAMESPACE = 'http://www.sitemaps.org/schemas/sitemap/0.9'
const NEWS_NAMESPACE = 'http://www.google.com/schemas/sitemap-news/0.9'

/** A news sitemap of the announcements: their titles and dates; the format has no room for a summary. */
export function newsSitemap(announcer: Announcer, items: readonly Announcement[]): string {
  return `<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="${SITEMAP_NAMESPACE}" xmlns:news="${NEWS_NAMESPACE}">
${items.map((item) => newsEntry(announcer, item)).join('\n')}
</urlset>
`
}

/** A sitemap index that leads to other sitemaps of the same outlet. */
export function sitemapIndex(announcer: Announcer, paths: readonly string[]): string {
  const entries = paths.map((path) => `  <sitemap><loc>${escape(new URL(path, announcer.home).href)}</loc></sitemap>`)
  return `<?xml version="1.0" encoding="UTF-8"?>
<sitemapindex xmlns="${SITEMAP_NAMESPACE}">
${entries.join('\n')}
</sitemapindex>
`
}

function newsEntry(announcer: Announcer, item: Announcement): string {
  return `  <url>
    <loc>${escape(new URL(item.path, announcer.home).href)}</loc>
    <news:news>
      <news:publication>
        <news:name>${escape(announcer.name)}</news:name>
        <news:language>en</news:language>
      </news:publication>
      <news:publication_date>${item.published}</news:publication_date>
      <news:title>${escape(item.headline)}</news:title>
    </news:news>
  </url>`
}
