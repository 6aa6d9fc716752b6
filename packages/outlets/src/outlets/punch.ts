import type { Outlet } from '@parallax/model'

/** Nigerian national daily; feeds as public lists of feeds name them (2024), not checked live. */
export const punch: Outlet = {
  id: 'punch',
  name: 'The Punch',
  home: 'https://punchng.com/',
  feeds: ['https://punchng.com/feed/'],
  sitemaps: [],
  wire: false,
  country: 'NG',
  languages: ['en'],
}
