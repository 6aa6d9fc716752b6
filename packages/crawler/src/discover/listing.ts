import type { FoundVia } from '@parallax/model'
import type { XmlNode } from './xml.ts'

/** One announced page, as the listing words it. Title and summary have no markup; the date is a day or an instant. */
export type Entry = { address: string; title?: string; summary?: string; published?: string }

/** What a feed or sitemap announces. `listings` are further sitemaps, named by a sitemap index. */
export type Listing = { via: FoundVia; entries: Entry[]; listings: string[] }

/** A kind of listing: told by its root element, so that a wrong name or content type does not matter. */
export type ListingKind = {
  id: string
  recognises: (root: XmlNode) => boolean
  read: (root: XmlNode) => Listing
}
