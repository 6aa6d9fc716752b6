import type { Outlet } from '@parallax/model'

/** United States non-profit for one state; feeds as public lists of feeds name them (2024), not checked live. */
export const texasTribune: Outlet = {
  id: 'texas-tribune',
  name: 'The Texas Tribune',
  home: 'https://www.texastribune.org/',
  feeds: ['https://feeds.texastribune.org/feeds/main/'],
  sitemaps: [],
  wire: false,
  country: 'US',
  languages: ['en'],
}
