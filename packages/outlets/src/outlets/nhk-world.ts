import type { Outlet } from '@parallax/model'

/** Japanese public broadcaster, in English; no feed or sitemap of it is known to us (2024), not checked live. */
export const nhkWorld: Outlet = {
  id: 'nhk-world',
  name: 'NHK World-Japan',
  home: 'https://www3.nhk.or.jp/nhkworld/',
  feeds: [],
  sitemaps: [],
  wire: false,
  country: 'JP',
  languages: ['en'],
}
