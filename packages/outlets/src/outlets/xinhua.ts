import type { Outlet } from '@parallax/model'

/** Chinese state news agency, in English; no feed or sitemap of it is known to us (2024), not checked live. */
export const xinhua: Outlet = {
  id: 'xinhua',
  name: 'Xinhua',
  home: 'https://english.news.cn/',
  feeds: [],
  sitemaps: [],
  wire: true,
  country: 'CN',
  languages: ['en'],
}
