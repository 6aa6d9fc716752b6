import type { Outlet } from '@parallax/model'

/** Israeli national daily, in English; feeds as public lists of feeds name them (2024), not checked live. */
export const jerusalemPost: Outlet = {
  id: 'jerusalem-post',
  name: 'The Jerusalem Post',
  home: 'https://www.jpost.com/',
  feeds: ['https://www.jpost.com/rss/rssfeedsfrontpage.aspx'],
  sitemaps: [],
  wire: false,
  country: 'IL',
  languages: ['en'],
}
