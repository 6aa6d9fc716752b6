import type { ListingKind } from '../listing.ts'
import { childrenOf, nameOf, textOfFirst } from '../xml.ts'
import { MAX_INDEX_LISTINGS } from './limits.ts'

/** A list of sitemaps. They are followed one level deep: an index named by an index is left. */
export const sitemapIndex: ListingKind = {
  id: 'sitemap-index',
  recognises: (root) => nameOf(root) === 'sitemapindex',
  read: (root) => ({
    via: 'news-sitemap',
    entries: [],
    listings: childrenOf(root, 'sitemap', MAX_INDEX_LISTINGS).flatMap((map) => textOfFirst(map, 'loc') ?? []),
  }),
}
