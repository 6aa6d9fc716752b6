import type { Outlet } from '@parallax/model'

/** Indian national daily; feeds as public lists of feeds name them (2024), not checked live. */
export const timesOfIndia: Outlet = {
  id: 'times-of-india',
  name: 'The Times of India',
  home: 'https://timesofindia.indiatimes.com/',
  feeds: ['https://timesofindia.indiatimes.com/rssfeedstopstories.cms'],
  sitemaps: [],
  wire: false,
  country: 'IN',
  languages: ['en'],
}
