import type { FoundVia } from '@parallax/model'
import type { XmlNode } from './xml.ts'

/** One announced page, as the listing words it. Title and summary have no markup; the date is a day or an instant. */
export type Entry = { address: string; title?: string; summary?: string; published?: string }

/**
 * What a listing announces. `listings` are further sitemaps, named by a sitemap index; `next` is the next page of a search;
 * `passed` counts pages of a stored file that are of nobody in the study.
 */
export type Listing = {
  via: FoundVia
  entries: Entry[]
  listings: string[]
  next?: string
  passed?: number
  faults?: Fault[]
}

/** A part of a stored file that could not be read. */
type Fault = { code: string; message: string }

/** A kind of listing: told by its root element, so that a wrong name or content type does not matter. */
export type ListingKind = {
  id: string
  recognises: (root: XmlNode) => boolean
  read: (root: XmlNode) => Listing
}
