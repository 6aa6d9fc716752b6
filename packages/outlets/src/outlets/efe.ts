import type { Outlet } from '@parallax/model'

/** Spanish news agency; feeds as public lists of feeds name them (2024), not checked live. */
export const efe: Outlet = {
  id: 'efe',
  name: 'EFE',
  home: 'https://efe.com/',
  feeds: ['https://efe.com/feed/'],
  sitemaps: [],
  wire: true,
  country: 'ES',
  languages: ['es'],
}
