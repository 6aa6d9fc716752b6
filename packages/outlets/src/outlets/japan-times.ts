import type { Outlet } from '@parallax/model'

/** Japanese national daily, in English; feeds as public lists of feeds name them (2024), not checked live. */
export const japanTimes: Outlet = {
  id: 'japan-times',
  name: 'The Japan Times',
  home: 'https://www.japantimes.co.jp/',
  feeds: ['https://www.japantimes.co.jp/feed/'],
  sitemaps: [],
  wire: false,
  country: 'JP',
  languages: ['en'],
}
