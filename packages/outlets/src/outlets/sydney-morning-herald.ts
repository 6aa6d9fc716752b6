import type { Outlet } from '@parallax/model'

/** Australian daily; feeds as public lists of feeds name them (2024), not checked live. */
export const sydneyMorningHerald: Outlet = {
  id: 'sydney-morning-herald',
  name: 'The Sydney Morning Herald',
  home: 'https://www.smh.com.au/',
  feeds: ['https://www.smh.com.au/rss/feed.xml'],
  sitemaps: [],
  wire: false,
  country: 'AU',
  languages: ['en'],
}
