import type { Outlet } from '@parallax/model'

/** German news agency, in English; its text is read at those who print it; no feed or sitemap of it is known to us (2024), not checked live. */
export const dpaInternational: Outlet = {
  id: 'dpa-international',
  name: 'dpa International',
  home: 'https://www.dpa-international.com/',
  feeds: [],
  sitemaps: [],
  wire: true,
  country: 'DE',
  languages: ['en'],
}
