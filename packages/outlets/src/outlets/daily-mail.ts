import type { Outlet } from '@parallax/model'

/** British tabloid; feeds as public lists of feeds name them (2024), not checked live. */
export const dailyMail: Outlet = {
  id: 'daily-mail',
  name: 'Daily Mail',
  home: 'https://www.dailymail.co.uk/',
  feeds: ['https://www.dailymail.co.uk/articles.rss'],
  sitemaps: [],
  wire: false,
  country: 'GB',
  languages: ['en'],
}
