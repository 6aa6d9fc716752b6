import type { Outlet } from '@parallax/model'

/** United States regional daily; feeds as public lists of feeds name them (2024), not checked live. */
export const losAngelesTimes: Outlet = {
  id: 'los-angeles-times',
  name: 'Los Angeles Times',
  home: 'https://www.latimes.com/',
  feeds: ['https://www.latimes.com/world-nation/rss2.0.xml'],
  sitemaps: [],
  wire: false,
  country: 'US',
  languages: ['en'],
}
