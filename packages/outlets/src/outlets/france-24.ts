import type { Outlet } from '@parallax/model'

/** French international broadcaster in English; feed as linked from its pages, sitemap as named in its robots.txt. Not checked live. */
export const france24: Outlet = {
  id: 'france-24',
  name: 'France 24',
  home: 'https://www.france24.com/',
  feeds: ['https://www.france24.com/en/rss'],
  sitemaps: ['https://www.france24.com/sitemaps/news.xml'],
  wire: false,
  country: 'FR',
  languages: ['en'],
}
