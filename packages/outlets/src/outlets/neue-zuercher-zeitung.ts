import type { Outlet } from '@parallax/model'

/** Swiss national daily; feeds as public lists of feeds name them (2024), not checked live. */
export const neueZuercherZeitung: Outlet = {
  id: 'neue-zuercher-zeitung',
  name: 'Neue Zürcher Zeitung',
  home: 'https://www.nzz.ch/',
  feeds: ['https://www.nzz.ch/recent.rss'],
  sitemaps: [],
  wire: false,
  country: 'CH',
  languages: ['de'],
}
