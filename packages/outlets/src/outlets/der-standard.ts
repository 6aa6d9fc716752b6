import type { Outlet } from '@parallax/model'

/** Austrian national daily; feeds as public lists of feeds name them (2024), not checked live. */
export const derStandard: Outlet = {
  id: 'der-standard',
  name: 'Der Standard',
  home: 'https://www.derstandard.at/',
  feeds: ['https://www.derstandard.at/rss'],
  sitemaps: [],
  wire: false,
  country: 'AT',
  languages: ['de'],
}
