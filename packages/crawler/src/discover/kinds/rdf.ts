import type { ListingKind } from '../listing.ts'
import { childrenOf, nameOf } from '../xml.ts'
import { MAX_FEED_ENTRIES } from './limits.ts'
import { rssEntry } from './rss.ts'

/** RSS 1.0 (RDF): items stand beside the channel, dates in Dublin Core. */
export const rdf: ListingKind = {
  id: 'rdf',
  recognises: (root) => nameOf(root) === 'rdf:rdf',
  read: (root) => ({ via: 'rss', entries: childrenOf(root, 'item', MAX_FEED_ENTRIES).flatMap(rssEntry), listings: [] }),
}
