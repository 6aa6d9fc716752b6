import type { Outlet } from '@parallax/model'

/** British news channel; feeds as public lists of feeds name them (2024), not checked live. */
export const skyNews: Outlet = {
  id: 'sky-news',
  name: 'Sky News',
  home: 'https://news.sky.com/',
  feeds: ['https://feeds.skynews.com/feeds/rss/home.xml', 'https://feeds.skynews.com/feeds/rss/world.xml'],
  sitemaps: [],
  wire: false,
  country: 'GB',
  languages: ['en'],
}
