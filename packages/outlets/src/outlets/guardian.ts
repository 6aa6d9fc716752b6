import type { Outlet } from '@parallax/model'

/** British daily; feeds as described in its help pages, sitemap as named in its robots.txt. Not checked live. */
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
