import type { Outlet } from '@parallax/model'

/** German public television news; feeds as public lists of feeds name them (2024), not checked live. */
export const tagesschau: Outlet = {
  id: 'tagesschau',
  name: 'tagesschau',
  home: 'https://www.tagesschau.de/',
  feeds: ['https://www.tagesschau.de/index~rss2.xml'],
  sitemaps: [],
  wire: false,
  country: 'DE',
  languages: ['de'],
}
