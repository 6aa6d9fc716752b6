import { canonicalAddress } from '../../address/canonical-address.ts'
import { entryDate } from '../entry-date.ts'
import type { Entry } from '../listing.ts'
import { linksOf } from '../links.ts'
import type { SourceKind } from './source-kind.ts'

const MAX_ENTRIES = 300
/** A headline has at least so many letters; "Sport" and "Read more" have fewer. */
const MIN_TITLE_LENGTH = 20
/** Content management systems put the day into the address of an article, and not into that of a section. */
const DAY_IN_PATH = /\/((?:19|20)\d{2})[/-](0?[1-9]|1[0-2])[/-](0?[1-9]|[12]\d|3[01])(?=\/|-|$)/
/** The number or the worded tail that tells one article from the others. */
const ARTICLE_TAIL = /\d{5,}|(?:[^/-]+-){3,}[^/-]+/

/** The outlets' section pages: links that look like those of articles, by their text or their address. */
export const sections: SourceKind = {
  id: 'sections',
  announced: ({ outlets }) =>
    outlets.flatMap((outlet) =>
      (outlet.sections ?? []).map((address) => ({
        kind: 'sections',
        url: canonicalAddress(address) ?? address,
        name: `A section page of ${outlet.name}`,
        outlet,
        others: false,
      })),
    ),
  read: ({ bytes, address }) => {
    const html = new TextDecoder().decode(bytes)
    if (!/<a\s/i.test(html)) return undefined
    return { via: 'section', entries: articleLinks(html, address), listings: [] }
  },
  unreadable: 'has no links',
}

/** One entry per page, under the longest text that links to it: a photo and its headline often both do. */
function articleLinks(html: string, base: string): Entry[] {
  const titles = new Map<string, string>()
  for (const { href, text } of linksOf(html)) {
    const address = canonicalAddress(href, base)
    if (address === undefined || !leadsFurther(address, base)) continue
    if (text.length > (titles.get(address)?.length ?? -1)) titles.set(address, text)
  }
  const entries = [...titles].filter(([address, title]) => isArticleLike(new URL(address).pathname, title))
  return entries.slice(0, MAX_ENTRIES).map(([address, title]) => ({
    address,
    ...(title !== '' && { title }),
    ...dayOf(new URL(address).pathname),
  }))
}

/** Not to itself, to a page above it, or to a front page. */
function leadsFurther(address: string, base: string): boolean {
  const [to, from] = [new URL(address), new URL(base)]
  return to.pathname !== '/' && !(to.host === from.host && from.pathname.startsWith(to.pathname))
}

function isArticleLike(path: string, title: string): boolean {
  return (
    DAY_IN_PATH.test(path) || ARTICLE_TAIL.test(path.slice(path.lastIndexOf('/'))) || title.length >= MIN_TITLE_LENGTH
  )
}

function dayOf(path: string): Pick<Entry, 'published'> {
  const match = DAY_IN_PATH.exec(path)
  if (match === null) return {}
  const [, year = '', month = '', day = ''] = match
  const iso = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
  // 31 February is a number that happens to look like a day.
  const published = entryDate(iso)
  return published === undefined ? {} : { published }
}
