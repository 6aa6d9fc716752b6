import type { Outlet } from '@parallax/model'

/** German national daily; feeds as public lists of feeds name them (2024), not checked live. */
export const sueddeutscheZeitung: Outlet = {
  id: 'sueddeutsche-zeitung',
  name: 'Süddeutsche Zeitung',
  home: 'https://www.sueddeutsche.de/',
  feeds: ['https://rss.sueddeutsche.de/rss/Topthemen'],
  sitemaps: [],
  wire: false,
  country: 'DE',
  languages: ['de'],
}
