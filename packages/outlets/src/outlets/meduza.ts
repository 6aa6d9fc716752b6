import type { Outlet } from '@parallax/model'

/** Russian news site in exile; feeds as public lists of feeds name them (2024), not checked live. */
export const meduza: Outlet = {
  id: 'meduza',
  name: 'Meduza',
  home: 'https://meduza.io/',
  feeds: ['https://meduza.io/rss/en/all'],
  sitemaps: [],
  wire: false,
  country: 'LV',
  languages: ['ru', 'en'],
}
