import type { Outlet } from '@parallax/model'

/** Irish national daily; no feed or sitemap of it is known to us (2024), not checked live. */
export const irishTimes: Outlet = {
  id: 'irish-times',
  name: 'The Irish Times',
  home: 'https://www.irishtimes.com/',
  feeds: [],
  sitemaps: [],
  wire: false,
  country: 'IE',
  languages: ['en'],
}
