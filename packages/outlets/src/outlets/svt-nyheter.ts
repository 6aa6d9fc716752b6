import type { Outlet } from '@parallax/model'

/** Swedish public television; feeds as public lists of feeds name them (2024), not checked live. */
export const svtNyheter: Outlet = {
  id: 'svt-nyheter',
  name: 'SVT Nyheter',
  home: 'https://www.svt.se/',
  feeds: ['https://www.svt.se/nyheter/rss.xml'],
  sitemaps: [],
  wire: false,
  country: 'SE',
  languages: ['sv'],
}
