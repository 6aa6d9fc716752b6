import type { Outlet } from '@parallax/model'

/** British daily; addresses as public lists of feeds name them, not checked live. */
export const guardian: Outlet = {
  id: 'guardian',
  name: 'The Guardian',
  home: 'https://www.theguardian.com/',
  feeds: ['https://www.theguardian.com/international/rss', 'https://www.theguardian.com/world/rss'],
  sitemaps: ['https://www.theguardian.com/sitemaps/news.xml'],
  wire: false,
  country: 'GB',
  languages: ['en'],
}
