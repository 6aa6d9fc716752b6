import type { Outlet } from '@parallax/model'

/** French national daily; feeds as public lists of feeds name them (2024), not checked live. */
export const leFigaro: Outlet = {
  id: 'le-figaro',
  name: 'Le Figaro',
  home: 'https://www.lefigaro.fr/',
  feeds: ['https://www.lefigaro.fr/rss/figaro_actualites.xml'],
  sitemaps: [],
  wire: false,
  country: 'FR',
  languages: ['fr'],
}
