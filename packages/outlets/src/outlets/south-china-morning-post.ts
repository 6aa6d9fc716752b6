import type { Outlet } from '@parallax/model'

/** Hong Kong daily; feeds as public lists of feeds name them (2024), not checked live. */
export const southChinaMorningPost: Outlet = {
  id: 'south-china-morning-post',
  name: 'South China Morning Post',
  home: 'https://www.scmp.com/',
  feeds: ['https://www.scmp.com/rss/91/feed'],
  sitemaps: [],
  wire: false,
  country: 'HK',
  languages: ['en'],
}
