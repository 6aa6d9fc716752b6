import type { Outlet } from '@parallax/model'

/** Russian news site in exile, in English; feeds as public lists of feeds name them (2024), not checked live. */
export const moscowTimes: Outlet = {
  id: 'moscow-times',
  name: 'The Moscow Times',
  home: 'https://www.themoscowtimes.com/',
  feeds: ['https://www.themoscowtimes.com/rss/news'],
  sitemaps: [],
  wire: false,
  country: 'NL',
  languages: ['en'],
}
