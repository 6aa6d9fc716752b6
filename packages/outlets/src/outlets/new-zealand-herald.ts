import type { Outlet } from '@parallax/model'

/** New Zealand daily; no feed or sitemap of it is known to us (2024), not checked live. */
export const newZealandHerald: Outlet = {
  id: 'new-zealand-herald',
  name: 'The New Zealand Herald',
  home: 'https://www.nzherald.co.nz/',
  feeds: [],
  sitemaps: [],
  wire: false,
  country: 'NZ',
  languages: ['en'],
}
