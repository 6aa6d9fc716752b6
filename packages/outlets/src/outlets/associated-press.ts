import type { Outlet } from '@parallax/model'

/** United States news agency; it publishes no feed, sitemap as named in its robots.txt. Not checked live. */
export const associatedPress: Outlet = {
  id: 'associated-press',
  name: 'Associated Press',
  home: 'https://apnews.com/',
  feeds: [],
  sitemaps: ['https://apnews.com/news-sitemap-content.xml'],
  wire: true,
  country: 'US',
  languages: ['en'],
}
