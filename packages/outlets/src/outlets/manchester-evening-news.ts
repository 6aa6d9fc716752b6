import type { Outlet } from '@parallax/model'

/** British local daily; feeds as public lists of feeds name them (2024), not checked live. */
export const manchesterEveningNews: Outlet = {
  id: 'manchester-evening-news',
  name: 'Manchester Evening News',
  home: 'https://www.manchestereveningnews.co.uk/',
  feeds: ['https://www.manchestereveningnews.co.uk/?service=rss'],
  sitemaps: [],
  wire: false,
  country: 'GB',
  languages: ['en'],
}
