import type { Outlet } from '@parallax/model'

/** Indian national daily; feeds as public lists of feeds name them (2024), not checked live. */
export const theHindu: Outlet = {
  id: 'the-hindu',
  name: 'The Hindu',
  home: 'https://www.thehindu.com/',
  feeds: ['https://www.thehindu.com/feeder/default.rss'],
  sitemaps: [],
  wire: false,
  country: 'IN',
  languages: ['en'],
}
