import type { Outlet } from '@parallax/model'

/** United States cable news; feeds as public lists of feeds name them (2024), not checked live. */
export const cnn: Outlet = {
  id: 'cnn',
  name: 'CNN',
  home: 'https://www.cnn.com/',
  feeds: ['http://rss.cnn.com/rss/edition.rss'],
  sitemaps: ['https://www.cnn.com/sitemap/news.xml'],
  wire: false,
  country: 'US',
  languages: ['en'],
}
