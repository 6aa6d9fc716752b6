import type { Outlet } from '@parallax/model'

/** German international broadcaster in English; addresses as public lists of feeds name them, not checked live. */
export const deutscheWelle: Outlet = {
  id: 'deutsche-welle',
  name: 'Deutsche Welle',
  home: 'https://www.dw.com/',
  feeds: ['https://rss.dw.com/rdf/rss-en-all', 'https://rss.dw.com/rdf/rss-en-top'],
  sitemaps: ['https://www.dw.com/en/news-sitemap.xml'],
  wire: false,
  country: 'DE',
  languages: ['en'],
}
