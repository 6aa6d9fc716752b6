import type { Outlet } from '@parallax/model'

/** Russian state news agency, in English; feeds as public lists of feeds name them (2024), not checked live. */
export const tass: Outlet = {
  id: 'tass',
  name: 'TASS',
  home: 'https://tass.com/',
  feeds: ['https://tass.com/rss/v2.xml'],
  sitemaps: [],
  wire: true,
  country: 'RU',
  languages: ['en'],
}
