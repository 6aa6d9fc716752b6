import type { Outlet } from '@parallax/model'

/** Italian news agency; feeds as public lists of feeds name them (2024), not checked live. */
export const ansa: Outlet = {
  id: 'ansa',
  name: 'ANSA',
  home: 'https://www.ansa.it/',
  feeds: ['https://www.ansa.it/sito/ansait_rss.xml'],
  sitemaps: [],
  wire: true,
  country: 'IT',
  languages: ['it'],
}
