import type { Outlet } from '@parallax/model'

/** Philippine news site; feeds as public lists of feeds name them (2024), not checked live. */
export const rappler: Outlet = {
  id: 'rappler',
  name: 'Rappler',
  home: 'https://www.rappler.com/',
  feeds: ['https://www.rappler.com/feed/'],
  sitemaps: [],
  wire: false,
  country: 'PH',
  languages: ['en'],
}
