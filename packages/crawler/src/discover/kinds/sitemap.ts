import type { Entry, ListingKind } from '../listing.ts'
import { entryDate } from '../entry-date.ts'
import { plainText } from '../plain-text.ts'
import { type XmlNode, childrenOf, nameOf, textOfFirst } from '../xml.ts'
import { MAX_SITEMAP_ENTRIES } from './limits.ts'

/** A sitemap, with the titles, dates and keywords of Google's news extension where it has them. */
export const sitemap: ListingKind = {
  id: 'sitemap',
  recognises: (root) => nameOf(root) === 'urlset',
  read: (root) => ({
    via: 'news-sitemap',
    entries: childrenOf(root, 'url', MAX_SITEMAP_ENTRIES).flatMap(sitemapEntry),
    listings: [],
  }),
}

/**
 * `lastmod` is not taken for the day of publication: it moves with every change of the page's template, and an entry
 * would fall out of the window by it.
 */
function sitemapEntry(url: XmlNode): Entry[] {
  const address = textOfFirst(url, 'loc')
  if (address === undefined) return []
  const news = childrenOf(url, 'news:news', 1)[0]
  if (news === undefined) return [{ address }]
  const title = plainText(textOfFirst(news, 'news:title'))
  const summary = plainText(textOfFirst(news, 'news:keywords'))
  const published = entryDate(textOfFirst(news, 'news:publication_date'))
  return [{ address, ...(title && { title }), ...(summary && { summary }), ...(published && { published }) }]
}
