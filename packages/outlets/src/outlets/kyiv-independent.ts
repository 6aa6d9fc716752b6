import type { Outlet } from '@parallax/model'

/** Ukrainian news site, in English; feeds as public lists of feeds name them (2024), not checked live. */
export const kyivIndependent: Outlet = {
  id: 'kyiv-independent',
  name: 'The Kyiv Independent',
  home: 'https://kyivindependent.com/',
  feeds: ['https://kyivindependent.com/feed/'],
  sitemaps: [],
  wire: false,
  country: 'UA',
  languages: ['en'],
}
