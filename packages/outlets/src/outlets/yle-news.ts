import type { Outlet } from '@parallax/model'

/** Finnish public broadcaster, its English news; feeds as public lists of feeds name them (2024), not checked live. */
export const yleNews: Outlet = {
  id: 'yle-news',
  name: 'Yle News',
  home: 'https://yle.fi/',
  feeds: ['https://feeds.yle.fi/uutiset/v1/recent.rss?publisherIds=YLE_NEWS'],
  sitemaps: [],
  wire: false,
  country: 'FI',
  languages: ['en', 'fi'],
}
