import type { ListingKind } from '../listing.ts'
import { atom } from './atom.ts'
import { rdf } from './rdf.ts'
import { rss } from './rss.ts'
import { sitemap } from './sitemap.ts'
import { sitemapIndex } from './sitemap-index.ts'

/** The kinds of listing. Each has a root element of its own, so the order matters to no result: commonest first. */
export const LISTING_KINDS: readonly ListingKind[] = [rss, sitemap, atom, rdf, sitemapIndex]
