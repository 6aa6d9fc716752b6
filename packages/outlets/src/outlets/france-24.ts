import type { Outlet } from '@parallax/model'

/** French international broadcaster in English; addresses as public lists of feeds name them, not checked live. */
export const france24: Outlet = {
  id: 'france-24',
  name: 'France 24',
  home: 'https://www.france24.com/',
  feeds: ['https://www.france24.com/en/rss'],
  sitemaps: ['https://www.france24.com/sitemaps/en/news.xml'],
  wire: false,
  country: 'FR',
  languages: ['en'],
}
