import type { Outlet } from '@parallax/model'

/** United States tabloid; feeds as public lists of feeds name them (2024), not checked live. */
export const newYorkPost: Outlet = {
  id: 'new-york-post',
  name: 'New York Post',
  home: 'https://nypost.com/',
  feeds: ['https://nypost.com/feed/'],
  sitemaps: [],
  wire: false,
  country: 'US',
  languages: ['en'],
}
