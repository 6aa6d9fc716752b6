import type { Outlet } from '@parallax/model'

/** United States news agency, which offers no feed; addresses as public lists of feeds name them, not checked live. */
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
