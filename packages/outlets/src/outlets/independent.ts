import type { Outlet } from '@parallax/model'

/** British national news site; feeds as public lists of feeds name them (2024), not checked live. */
export const independent: Outlet = {
  id: 'independent',
  name: 'The Independent',
  home: 'https://www.independent.co.uk/',
  feeds: ['https://www.independent.co.uk/rss'],
  sitemaps: [],
  wire: false,
  country: 'GB',
  languages: ['en'],
}
