import type { Outlet } from '@parallax/model'

/** Kenyan national daily; feeds as public lists of feeds name them (2024), not checked live. */
export const nationKenya: Outlet = {
  id: 'nation-kenya',
  name: 'Nation',
  home: 'https://nation.africa/',
  feeds: ['https://nation.africa/kenya/rss.xml'],
  sitemaps: [],
  wire: false,
  country: 'KE',
  languages: ['en'],
}
