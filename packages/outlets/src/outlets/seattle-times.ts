import type { Outlet } from '@parallax/model'

/** United States local daily; feeds as public lists of feeds name them (2024), not checked live. */
export const seattleTimes: Outlet = {
  id: 'seattle-times',
  name: 'The Seattle Times',
  home: 'https://www.seattletimes.com/',
  feeds: ['https://www.seattletimes.com/feed/'],
  sitemaps: [],
  wire: false,
  country: 'US',
  languages: ['en'],
}
