import type { Outlet } from '@parallax/model'

/** Irish public broadcaster; feeds as public lists of feeds name them (2024), not checked live. */
export const rteNews: Outlet = {
  id: 'rte-news',
  name: 'RTÉ News',
  home: 'https://www.rte.ie/',
  feeds: ['https://www.rte.ie/feeds/rss/?index=/news/'],
  sitemaps: [],
  wire: false,
  country: 'IE',
  languages: ['en'],
}
