import { canonicalAddress } from '../../address/canonical-address.ts'
import { readListing } from '../read-listing.ts'
import type { SourceKind } from './source-kind.ts'

/** The outlets' feeds and sitemaps, feeds first, told apart by what they hold. */
export const feeds: SourceKind = {
  id: 'feeds',
  announced: ({ outlets }) =>
    outlets.flatMap((outlet) =>
      [...outlet.feeds, ...outlet.sitemaps].map((address) => ({
        kind: 'feeds',
        url: canonicalAddress(address) ?? address,
        name: `A listing of ${outlet.name}`,
        outlet,
        others: true,
      })),
    ),
  read: ({ bytes, contentType }) => readListing(bytes, contentType),
  unreadable: 'is neither RSS, RDF, Atom, JSON Feed nor a sitemap, or is damaged',
}
