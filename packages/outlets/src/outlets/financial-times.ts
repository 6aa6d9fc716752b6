import type { Outlet } from '@parallax/model'

/** British business daily; feeds as public lists of feeds name them (2024), not checked live. */
export const financialTimes: Outlet = {
  id: 'financial-times',
  name: 'Financial Times',
  home: 'https://www.ft.com/',
  feeds: ['https://www.ft.com/rss/home'],
  sitemaps: [],
  wire: false,
  country: 'GB',
  languages: ['en'],
}
