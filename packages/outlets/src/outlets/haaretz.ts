import type { Outlet } from '@parallax/model'

/** Israeli national daily, in English; no feed or sitemap of it is known to us (2024), not checked live. */
export const haaretz: Outlet = {
  id: 'haaretz',
  name: 'Haaretz',
  home: 'https://www.haaretz.com/',
  feeds: [],
  sitemaps: [],
  wire: false,
  country: 'IL',
  languages: ['en'],
}
