import type { Outlet } from '@parallax/model'

/** South African news site; feeds as public lists of feeds name them (2024), not checked live. */
export const dailyMaverick: Outlet = {
  id: 'daily-maverick',
  name: 'Daily Maverick',
  home: 'https://www.dailymaverick.co.za/',
  feeds: ['https://www.dailymaverick.co.za/dmrss/'],
  sitemaps: [],
  wire: false,
  country: 'ZA',
  languages: ['en'],
}
