import type { Outlet } from '@parallax/model'

/** United States national daily; feeds as public lists of feeds name them (2024), not checked live. */
export const washingtonPost: Outlet = {
  id: 'washington-post',
  name: 'The Washington Post',
  home: 'https://www.washingtonpost.com/',
  feeds: ['https://feeds.washingtonpost.com/rss/world', 'https://feeds.washingtonpost.com/rss/national'],
  sitemaps: [],
  wire: false,
  country: 'US',
  languages: ['en'],
}
