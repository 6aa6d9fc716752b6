import type { Outlet } from '@parallax/model'

/** Qatari broadcaster in English; addresses as public lists of feeds name them, not checked live. */
export const alJazeera: Outlet = {
  id: 'al-jazeera',
  name: 'Al Jazeera English',
  home: 'https://www.aljazeera.com/',
  feeds: ['https://www.aljazeera.com/xml/rss/all.xml'],
  sitemaps: ['https://www.aljazeera.com/news-sitemap.xml'],
  wire: false,
  country: 'QA',
  languages: ['en'],
}
