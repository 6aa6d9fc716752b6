import type { Outlet } from '@parallax/model'

/** Singaporean public broadcaster; feeds as public lists of feeds name them (2024), not checked live. */
export const channelNewsasia: Outlet = {
  id: 'channel-newsasia',
  name: 'CNA',
  home: 'https://www.channelnewsasia.com/',
  feeds: ['https://www.channelnewsasia.com/api/v1/rss-outbound-feed?_format=xml'],
  sitemaps: [],
  wire: false,
  country: 'SG',
  languages: ['en'],
}
