import type { Outlet } from '@parallax/model'

/** British public broadcaster; addresses as public lists of feeds name them, not checked live. */
export const bbcNews: Outlet = {
  id: 'bbc-news',
  name: 'BBC News',
  home: 'https://www.bbc.com/',
  feeds: ['https://feeds.bbci.co.uk/news/rss.xml', 'https://feeds.bbci.co.uk/news/world/rss.xml'],
  sitemaps: ['https://www.bbc.com/sitemaps/https-index-com-news.xml'],
  wire: false,
  country: 'GB',
  languages: ['en'],
}
