import type { Outlet } from '@parallax/model'

/** German national daily; feeds as public lists of feeds name them (2024), not checked live. */
export const frankfurterAllgemeine: Outlet = {
  id: 'frankfurter-allgemeine',
  name: 'Frankfurter Allgemeine Zeitung',
  home: 'https://www.faz.net/',
  feeds: ['https://www.faz.net/rss/aktuell/'],
  sitemaps: [],
  wire: false,
  country: 'DE',
  languages: ['de'],
}
