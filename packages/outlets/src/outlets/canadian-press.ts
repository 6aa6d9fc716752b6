import type { Outlet } from '@parallax/model'

/** Canadian news agency; its text is read at those who print it; no feed or sitemap of it is known to us (2024), not checked live. */
export const canadianPress: Outlet = {
  id: 'canadian-press',
  name: 'The Canadian Press',
  home: 'https://www.thecanadianpress.com/',
  feeds: [],
  sitemaps: [],
  wire: true,
  country: 'CA',
  languages: ['en'],
}
