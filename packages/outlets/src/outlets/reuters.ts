import type { Outlet } from '@parallax/model'

/** News agency of the United Kingdom and Canada; feeds as public lists of feeds name them (2024), not checked live. */
export const reuters: Outlet = {
  id: 'reuters',
  name: 'Reuters',
  home: 'https://www.reuters.com/',
  feeds: [],
  sitemaps: ['https://www.reuters.com/arc/outboundfeeds/news-sitemap-index/?outputType=xml'],
  wire: true,
  country: 'GB',
  languages: ['en'],
}
