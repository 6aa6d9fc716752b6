import type { Outlet } from '@parallax/model'

/** Singaporean national daily; feeds as public lists of feeds name them (2024), not checked live. */
export const straitsTimes: Outlet = {
  id: 'straits-times',
  name: 'The Straits Times',
  home: 'https://www.straitstimes.com/',
  feeds: ['https://www.straitstimes.com/news/world/rss.xml'],
  sitemaps: [],
  wire: false,
  country: 'SG',
  languages: ['en'],
}
