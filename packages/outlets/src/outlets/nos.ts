import type { Outlet } from '@parallax/model'

/** Dutch public broadcaster; feeds as public lists of feeds name them (2024), not checked live. */
export const nos: Outlet = {
  id: 'nos',
  name: 'NOS',
  home: 'https://nos.nl/',
  feeds: ['https://feeds.nos.nl/nosnieuwsalgemeen'],
  sitemaps: [],
  wire: false,
  country: 'NL',
  languages: ['nl'],
}
