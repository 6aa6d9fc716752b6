import type { Outlet } from '@parallax/model'

/** Qatari broadcaster in English; feed as linked from its home page, sitemap as named in its robots.txt. Not checked live. */
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
