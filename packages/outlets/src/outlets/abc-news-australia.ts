import type { Outlet } from '@parallax/model'

/** Australian public broadcaster; feeds as public lists of feeds name them (2024), not checked live. */
export const abcNewsAustralia: Outlet = {
  id: 'abc-news-australia',
  name: 'ABC News (Australia)',
  home: 'https://www.abc.net.au/',
  feeds: ['https://www.abc.net.au/news/feed/51120/rss.xml'],
  sitemaps: [],
  wire: false,
  country: 'AU',
  languages: ['en'],
}
