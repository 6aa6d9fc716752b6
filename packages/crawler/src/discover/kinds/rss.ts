import type { Entry, ListingKind } from '../listing.ts'
import { entryDate } from '../entry-date.ts'
import { plainText } from '../plain-text.ts'
import { type XmlNode, childrenOf, nameOf, textOf, textOfFirst } from '../xml.ts'
import { MAX_FEED_ENTRIES } from './limits.ts'

/** RSS 2.0 and its forerunners 0.9x: items within the channel. */
export const rss: ListingKind = {
  id: 'rss',
  recognises: (root) => nameOf(root) === 'rss',
  read: (root) => {
    const items = childrenOf(root, 'channel').flatMap((channel) => childrenOf(channel, 'item', MAX_FEED_ENTRIES))
    return { via: 'rss', entries: items.slice(0, MAX_FEED_ENTRIES).flatMap(rssEntry), listings: [] }
  },
}

/** The entry of an RSS item, none where it has no address. RDF items are worded alike. */
export function rssEntry(item: XmlNode): Entry[] {
  const address = textOfFirst(item, 'link') ?? permanentGuid(item)
  if (address === undefined) return []
  const title = plainText(textOfFirst(item, 'title'))
  const summary = plainText(textOfFirst(item, 'description', 'content:encoded'))
  const published = entryDate(textOfFirst(item, 'pubdate', 'dc:date', 'dcterms:created'))
  return [{ address, ...(title && { title }), ...(summary && { summary }), ...(published && { published }) }]
}

/** RSS 2.0: a guid is an address unless it says that it is not. */
function permanentGuid(item: XmlNode): string | undefined {
  const guid = childrenOf(item, 'guid', 1)[0]
  if (guid === undefined || guid.attribs?.['isPermaLink'] === 'false') return undefined
  return textOf(guid) || undefined
}
