import type { Outlet } from '@parallax/model'

/** New Zealand public radio; feeds as public lists of feeds name them (2024), not checked live. */
export const rnz: Outlet = {
  id: 'rnz',
  name: 'RNZ',
  home: 'https://www.rnz.co.nz/',
  feeds: ['https://www.rnz.co.nz/rss/national.xml', 'https://www.rnz.co.nz/rss/world.xml'],
  sitemaps: [],
  wire: false,
  country: 'NZ',
  languages: ['en'],
}
