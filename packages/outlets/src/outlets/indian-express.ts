import type { Outlet } from '@parallax/model'

/** Indian national daily; feeds as public lists of feeds name them (2024), not checked live. */
export const indianExpress: Outlet = {
  id: 'indian-express',
  name: 'The Indian Express',
  home: 'https://indianexpress.com/',
  feeds: ['https://indianexpress.com/feed/'],
  sitemaps: [],
  wire: false,
  country: 'IN',
  languages: ['en'],
}
