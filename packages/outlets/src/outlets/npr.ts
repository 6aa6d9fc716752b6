import type { Outlet } from '@parallax/model'

/** United States public radio; feeds as listed on its own page of RSS feeds. Not checked live. */
export const npr: Outlet = {
  id: 'npr',
  name: 'NPR',
  home: 'https://www.npr.org/',
  feeds: ['https://feeds.npr.org/1001/rss.xml', 'https://feeds.npr.org/1004/rss.xml'],
  sitemaps: [],
  wire: false,
  country: 'US',
  languages: ['en'],
}
