import type { Outlet } from '@parallax/model'

/** French national daily; feeds as public lists of feeds name them (2024), not checked live. */
export const leMonde: Outlet = {
  id: 'le-monde',
  name: 'Le Monde',
  home: 'https://www.lemonde.fr/',
  feeds: ['https://www.lemonde.fr/rss/une.xml'],
  sitemaps: ['https://www.lemonde.fr/sitemap_news.xml'],
  wire: false,
  country: 'FR',
  languages: ['fr'],
}
