import type { Outlet } from '@parallax/model'

/** Japanese news agency, in English; feeds as public lists of feeds name them (2024), not checked live. */
export const kyodoNews: Outlet = {
  id: 'kyodo-news',
  name: 'Kyodo News',
  home: 'https://english.kyodonews.net/',
  feeds: ['https://english.kyodonews.net/rss/all.xml'],
  sitemaps: [],
  wire: true,
  country: 'JP',
  languages: ['en'],
}
