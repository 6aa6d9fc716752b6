import type { Outlet } from '@parallax/model'

/** United States national daily; feeds as public lists of feeds name them (2024), not checked live. */
export const newYorkTimes: Outlet = {
  id: 'new-york-times',
  name: 'The New York Times',
  home: 'https://www.nytimes.com/',
  feeds: [
    'https://rss.nytimes.com/services/xml/rss/nyt/HomePage.xml',
    'https://rss.nytimes.com/services/xml/rss/nyt/World.xml',
  ],
  sitemaps: ['https://www.nytimes.com/sitemaps/new/news.xml.gz'],
  wire: false,
  country: 'US',
  languages: ['en'],
}
