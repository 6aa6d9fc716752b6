import type { Outlet } from '@parallax/model'

/** United States national daily; feeds as public lists of feeds name them (2024), not checked live. */
export const wallStreetJournal: Outlet = {
  id: 'wall-street-journal',
  name: 'The Wall Street Journal',
  home: 'https://www.wsj.com/',
  feeds: ['https://feeds.a.dj.com/rss/RSSWorldNews.xml'],
  sitemaps: [],
  wire: false,
  country: 'US',
  languages: ['en'],
}
