import type { Outlet } from '@parallax/model'

/** Indonesian state news agency, in English; feeds as public lists of feeds name them (2024), not checked live. */
export const antara: Outlet = {
  id: 'antara',
  name: 'Antara',
  home: 'https://en.antaranews.com/',
  feeds: ['https://en.antaranews.com/rss/news.xml'],
  sitemaps: [],
  wire: true,
  country: 'ID',
  languages: ['en'],
}
