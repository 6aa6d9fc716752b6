import type { Outlet } from '@parallax/model'

/** French news agency; its text is read at those who print it; no feed or sitemap of it is known to us (2024), not checked live. */
export const agenceFrancePresse: Outlet = {
  id: 'agence-france-presse',
  name: 'Agence France-Presse',
  home: 'https://www.afp.com/',
  feeds: [],
  sitemaps: [],
  wire: true,
  country: 'FR',
  languages: ['fr', 'en'],
}
