import type { Outlet } from '@parallax/model'

/** Pakistani national daily; feeds as public lists of feeds name them (2024), not checked live. */
export const dawn: Outlet = {
  id: 'dawn',
  name: 'Dawn',
  home: 'https://www.dawn.com/',
  feeds: ['https://www.dawn.com/feeds/home'],
  sitemaps: [],
  wire: false,
  country: 'PK',
  languages: ['en'],
}
