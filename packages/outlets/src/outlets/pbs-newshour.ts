import type { Outlet } from '@parallax/model'

/** United States public television; feeds as public lists of feeds name them (2024), not checked live. */
export const pbsNewshour: Outlet = {
  id: 'pbs-newshour',
  name: 'PBS NewsHour',
  home: 'https://www.pbs.org/newshour/',
  feeds: ['https://www.pbs.org/newshour/feeds/rss/headlines'],
  sitemaps: [],
  wire: false,
  country: 'US',
  languages: ['en'],
}
