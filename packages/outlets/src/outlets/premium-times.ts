import type { Outlet } from '@parallax/model'

/** Nigerian news site; feeds as public lists of feeds name them (2024), not checked live. */
export const premiumTimes: Outlet = {
  id: 'premium-times',
  name: 'Premium Times',
  home: 'https://www.premiumtimesng.com/',
  feeds: ['https://www.premiumtimesng.com/feed'],
  sitemaps: [],
  wire: false,
  country: 'NG',
  languages: ['en'],
}
