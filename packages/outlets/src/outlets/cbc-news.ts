import type { Outlet } from '@parallax/model'

/** Canadian public broadcaster; feeds as public lists of feeds name them (2024), not checked live. */
export const cbcNews: Outlet = {
  id: 'cbc-news',
  name: 'CBC News',
  home: 'https://www.cbc.ca/',
  feeds: ['https://www.cbc.ca/webfeed/rss/rss-topstories', 'https://www.cbc.ca/webfeed/rss/rss-world'],
  sitemaps: [],
  wire: false,
  country: 'CA',
  languages: ['en'],
}
