import type { Entry, ListingKind } from '../listing.ts'
import { entryDate } from '../entry-date.ts'
import { plainText } from '../plain-text.ts'
import { type XmlNode, childrenOf, nameOf, textOfFirst } from '../xml.ts'
import { MAX_FEED_ENTRIES } from './limits.ts'

/** Atom 1.0 (RFC 4287). */
export const atom: ListingKind = {
  id: 'atom',
  recognises: (root) => nameOf(root) === 'feed',
  read: (root) => ({
    via: 'atom',
    entries: childrenOf(root, 'entry', MAX_FEED_ENTRIES).flatMap(atomEntry),
    listings: [],
  }),
}

function atomEntry(entry: XmlNode): Entry[] {
  const address = alternateLink(entry)
  if (address === undefined) return []
  const title = plainText(textOfFirst(entry, 'title'))
  const summary = plainText(textOfFirst(entry, 'summary', 'content'))
  const published = entryDate(textOfFirst(entry, 'published', 'updated', 'issued'))
  return [{ address, ...(title && { title }), ...(summary && { summary }), ...(published && { published }) }]
}

/** RFC 4287, section 4.2.7.2: a link without `rel` is the page itself. */
function alternateLink(entry: XmlNode): string | undefined {
  const links = childrenOf(entry, 'link')
  return links.find((link) => (link.attribs?.['rel'] ?? 'alternate') === 'alternate')?.attribs?.['href']
}
