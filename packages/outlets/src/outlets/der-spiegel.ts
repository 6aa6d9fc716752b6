import type { Outlet } from '@parallax/model'

/** German news magazine; feeds as public lists of feeds name them (2024), not checked live. */
export const derSpiegel: Outlet = {
  id: 'der-spiegel',
  name: 'Der Spiegel',
  home: 'https://www.spiegel.de/',
  feeds: ['https://www.spiegel.de/schlagzeilen/index.rss'],
  sitemaps: [],
  wire: false,
  country: 'DE',
  languages: ['de'],
}
