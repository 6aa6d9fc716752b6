import type { Outlet } from '@parallax/model'

/** United States political daily; feeds as public lists of feeds name them (2024), not checked live. */
export const theHill: Outlet = {
  id: 'the-hill',
  name: 'The Hill',
  home: 'https://thehill.com/',
  feeds: ['https://thehill.com/feed/'],
  sitemaps: [],
  wire: false,
  country: 'US',
  languages: ['en'],
}
