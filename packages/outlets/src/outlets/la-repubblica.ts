import type { Outlet } from '@parallax/model'

/** Italian national daily; feeds as public lists of feeds name them (2024), not checked live. */
export const laRepubblica: Outlet = {
  id: 'la-repubblica',
  name: 'la Repubblica',
  home: 'https://www.repubblica.it/',
  feeds: ['https://www.repubblica.it/rss/homepage/rss2.0.xml'],
  sitemaps: [],
  wire: false,
  country: 'IT',
  languages: ['it'],
}
