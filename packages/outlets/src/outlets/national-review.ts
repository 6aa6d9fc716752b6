import type { Outlet } from '@parallax/model'

/** United States magazine of the right; feeds as public lists of feeds name them (2024), not checked live. */
export const nationalReview: Outlet = {
  id: 'national-review',
  name: 'National Review',
  home: 'https://www.nationalreview.com/',
  feeds: ['https://www.nationalreview.com/feed/'],
  sitemaps: [],
  wire: false,
  country: 'US',
  languages: ['en'],
}
