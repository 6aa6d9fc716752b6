import type { Outlet } from '@parallax/model'

/** Israeli news site, in English; feeds as public lists of feeds name them (2024), not checked live. */
export const timesOfIsrael: Outlet = {
  id: 'times-of-israel',
  name: 'The Times of Israel',
  home: 'https://www.timesofisrael.com/',
  feeds: ['https://www.timesofisrael.com/feed/'],
  sitemaps: [],
  wire: false,
  country: 'IL',
  languages: ['en'],
}
