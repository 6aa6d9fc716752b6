/** Items read from one feed: far more than a news feed holds, few enough to bound the work a hostile one makes. */
export const MAX_FEED_ENTRIES = 1000

/** Addresses read from one sitemap: a news sitemap holds at most 1,000, a plain one up to 50,000. */
export const MAX_SITEMAP_ENTRIES = 5000

/** Sitemaps followed from one index. */
export const MAX_INDEX_LISTINGS = 20
