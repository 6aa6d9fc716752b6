import type { Outlet } from '@parallax/model'

/** Indian news agency; its text is read at those who print it; no feed or sitemap of it is known to us (2024), not checked live. */
export const pressTrustOfIndia: Outlet = {
  id: 'press-trust-of-india',
  name: 'Press Trust of India',
  home: 'https://www.ptinews.com/',
  feeds: [],
  sitemaps: [],
  wire: true,
  country: 'IN',
  languages: ['en'],
}
