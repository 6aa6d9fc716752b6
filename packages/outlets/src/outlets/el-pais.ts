import type { Outlet } from '@parallax/model'

/** Spanish national daily; feeds as public lists of feeds name them (2024), not checked live. */
export const elPais: Outlet = {
  id: 'el-pais',
  name: 'El País',
  home: 'https://elpais.com/',
  feeds: ['https://feeds.elpais.com/mrss-s/pages/ep/site/elpais.com/portada'],
  sitemaps: [],
  wire: false,
  country: 'ES',
  languages: ['es'],
}
