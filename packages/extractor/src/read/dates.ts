import { cleanText } from './clean-text.ts'
import { holdsWord, outward, rawTextOf } from './element.ts'
import type { Facts } from './facts.ts'
import { readInstant } from './instant.ts'
import { textIn } from './json-ld.ts'

const PUBLISHED =
  'article:published_time og:article:published_time og:published_time datepublished publishdate publish-date publication_date publish_date pubdate date dc.date dc.date.issued dcterms.date dcterms.created dcterms.issued dc.date.created parsely-pub-date sailthru.date article.published cxenseparse:recs:publishtime originalpublicationdate rnews:datepublished created date_published last-publish'.split(
    ' ',
  )
const MODIFIED =
  'article:modified_time og:updated_time article:updated_time datemodified lastmod last-modified dcterms.modified dc.date.modified article.updated revised'.split(
    ' ',
  )

/** When the article was published and last changed, as the page says it; ISO 8601 with the zone as given. */
export type Dates = { publishedAt?: string; modifiedAt?: string }

/** `hint` is what a feed said; `url` may hold a day in its path. Both are used only when the page itself is silent. */
export function readDates(facts: Facts, from: { url?: string; hint?: string }): Dates {
  const linked = (property: string) => facts.linked.flatMap((object) => textIn(object[property]) ?? [])
  const metas = (names: readonly string[]) => names.flatMap((name) => facts.metas(name))
  const publishedAt = firstInstant([
    ...linked('datePublished'),
    ...metas(PUBLISHED),
    ...marked(facts, 'datePublished'),
    ...linked('dateCreated'),
    ...linked('uploadDate'),
    ...timesOf(facts),
    from.hint,
    dayInAddress(from.url),
  ])
  const modifiedAt = firstInstant([...linked('dateModified'), ...metas(MODIFIED), ...marked(facts, 'dateModified')])
  return { ...(publishedAt ? { publishedAt } : {}), ...(modifiedAt ? { modifiedAt } : {}) }
}

function firstInstant(texts: readonly (string | undefined)[]): string | undefined {
  for (const text of texts) {
    const instant = text === undefined ? undefined : readInstant(text)
    if (instant) return instant
  }
  return undefined
}

/** Microdata. */
function marked({ elements }: Facts, property: string): string[] {
  return elements
    .filter((element) => holdsWord(element, 'itemprop', property))
    .slice(0, 5)
    .map((element) => element.attribs.content ?? element.attribs.datetime ?? rawTextOf(element))
}

/** Times shown on the page, those marked as the publication's and those near the headline first. */
function timesOf({ elements, named }: Facts): string[] {
  const times = named('time').filter(({ attribs }) => attribs.datetime !== undefined || attribs.pubdate !== undefined)
  const within = (name: string) => times.filter((time) => outward(time).some((outer) => outer.name === name))
  const chosen = [
    times.filter(({ attribs }) => attribs.pubdate !== undefined),
    within('header'),
    within('article'),
    times,
    elements.filter(({ attribs }) => attribs.class !== undefined && DATED.test(attribs.class)),
  ]
  return chosen.flatMap((elements) =>
    elements.slice(0, 3).map((element) => element.attribs.datetime ?? cleanText(rawTextOf(element)).slice(0, 120)),
  )
}

const DATED = /date|time|publish/i

function dayInAddress(url: string | undefined): string | undefined {
  const match = /\/((?:19|20)\d{2})[/-](\d{1,2})[/-](\d{1,2})(?:[/-]|$)/.exec(url ?? '')
  return match ? `${match[1]}-${match[2]}-${match[3]}` : undefined
}
