import type { Outlet } from '@parallax/model'

/** Turkish state news agency; feeds as public lists of feeds name them (2024), not checked live. */
export const anadoluAgency: Outlet = {
  id: 'anadolu-agency',
  name: 'Anadolu Agency',
  home: 'https://www.aa.com.tr/',
  feeds: ['https://www.aa.com.tr/en/rss/default?cat=guncel'],
  sitemaps: [],
  wire: true,
  country: 'TR',
  languages: ['en', 'tr'],
}
