import type { Outlet } from '@parallax/model'

/** Swiss public broadcaster for abroad; no feed or sitemap of it is known to us (2024), not checked live. */
export const swissinfo: Outlet = {
  id: 'swissinfo',
  name: 'SWI swissinfo.ch',
  home: 'https://www.swissinfo.ch/',
  feeds: [],
  sitemaps: [],
  wire: false,
  country: 'CH',
  languages: ['en', 'de', 'fr', 'it'],
}
