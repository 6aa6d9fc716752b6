import type { Outlet } from '@parallax/model'

/** Norwegian public broadcaster; feeds as public lists of feeds name them (2024), not checked live. */
export const nrk: Outlet = {
  id: 'nrk',
  name: 'NRK',
  home: 'https://www.nrk.no/',
  feeds: ['https://www.nrk.no/toppsaker.rss'],
  sitemaps: [],
  wire: false,
  country: 'NO',
  languages: ['nb'],
}
