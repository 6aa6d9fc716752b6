import type { Outlet } from '@parallax/model'

/** British national daily; feeds as public lists of feeds name them (2024), not checked live. */
export const telegraph: Outlet = {
  id: 'telegraph',
  name: 'The Daily Telegraph',
  home: 'https://www.telegraph.co.uk/',
  feeds: ['https://www.telegraph.co.uk/rss.xml'],
  sitemaps: [],
  wire: false,
  country: 'GB',
  languages: ['en'],
}
