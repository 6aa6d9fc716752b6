import type { Outlet } from '@parallax/model'

/** United States magazine of the left; feeds as public lists of feeds name them (2024), not checked live. */
export const motherJones: Outlet = {
  id: 'mother-jones',
  name: 'Mother Jones',
  home: 'https://www.motherjones.com/',
  feeds: ['https://www.motherjones.com/feed/'],
  sitemaps: [],
  wire: false,
  country: 'US',
  languages: ['en'],
}
