import type { Outlet } from '@parallax/model'

/** Brazilian national daily; feeds as public lists of feeds name them (2024), not checked live. */
export const folhaDeSPaulo: Outlet = {
  id: 'folha-de-s-paulo',
  name: 'Folha de S.Paulo',
  home: 'https://www.folha.uol.com.br/',
  feeds: ['https://feeds.folha.uol.com.br/emcimadahora/rss091.xml'],
  sitemaps: [],
  wire: false,
  country: 'BR',
  languages: ['pt'],
}
