import type { Outlet } from '@parallax/model'

/** United States cable news; feeds as public lists of feeds name them (2024), not checked live. */
export const foxNews: Outlet = {
  id: 'fox-news',
  name: 'Fox News',
  home: 'https://www.foxnews.com/',
  feeds: ['https://moxie.foxnews.com/google-publisher/latest.xml'],
  sitemaps: [],
  wire: false,
  country: 'US',
  languages: ['en'],
}
