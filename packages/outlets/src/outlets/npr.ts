import type { Outlet } from '@parallax/model'

/** United States public radio; addresses as public lists of feeds name them, not checked live. */
export const npr: Outlet = {
  id: 'npr',
  name: 'NPR',
  home: 'https://www.npr.org/',
  feeds: ['https://feeds.npr.org/1001/rss.xml', 'https://feeds.npr.org/1004/rss.xml'],
  sitemaps: ['https://googlecrawl.npr.org/news/sitemap_news.xml'],
  wire: false,
  country: 'US',
  languages: ['en'],
}
