import type { Element } from 'domhandler'
import { readCanonical } from './address.ts'
import { cleanText } from './clean-text.ts'
import { holdsWord, outward, rawTextOf } from './element.ts'
import type { Facts } from './facts.ts'
import { readInstant } from './instant.ts'
import { textIn } from './json-ld.ts'
import { allFrom, type Sourced } from './sourced.ts'

const PUBLISHED =
  'article:published_time og:article:published_time og:published_time datepublished publishdate publish-date publication_date publish_date pubdate date dc.date dc.date.issued dcterms.date dcterms.created dcterms.issued dc.date.created parsely-pub-date sailthru.date article.published cxenseparse:recs:publishtime originalpublicationdate rnews:datepublished created date_published last-publish'.split(
    ' ',
  )
const MODIFIED =
  'article:modified_time og:updated_time article:updated_time datemodified lastmod last-modified dcterms.modified dc.date.modified article.updated revised'.split(
    ' ',
  )

/** When the article was published and last changed, as the page says it; ISO 8601 with the zone as given. */
export type Dates = { publishedAt?: Sourced<string>; modifiedAt?: Sourced<string> }

/** `hint` is what a feed said; `url` may hold a day in its path. Both are used only when the page itself is silent. */
export function readDates(facts: Facts, from: { url?: string; hint?: string }): Dates {
  const publishedAt = firstInstant([
    ...linked(facts, 'datePublished'),
    ...metasOf(facts, PUBLISHED),
    ...marked(facts, 'datePublished'),
    ...linked(facts, 'dateCreated'),
    ...linked(facts, 'uploadDate'),
    ...timesOf(facts),
    ...allFrom('feed', [from.hint]),
    ...allFrom('address', [dayInAddress(from.url), dayInAddress(readCanonical(facts)?.value)]),
  ])
  const modifiedAt = firstInstant([
    ...linked(facts, 'dateModified'),
    ...metasOf(facts, MODIFIED),
    ...marked(facts, 'dateModified'),
  ])
  return { ...(publishedAt ? { publishedAt } : {}), ...(modifiedAt ? { modifiedAt } : {}) }
}

function firstInstant(texts: readonly Sourced<string | undefined>[]): Sourced<string> | undefined {
  for (const { value, from } of texts) {
    const instant = value === undefined ? undefined : readInstant(value)
    if (instant) return { value: instant, from }
  }
  return undefined
}

function linked(facts: Facts, property: string): Sourced<string>[] {
  return facts.linked.flatMap((object) => allFrom(`json-ld ${property}`, [textIn(object[property])].filter(isGiven)))
}

function isGiven(text: string | undefined): text is string {
  return text !== undefined
}

function metasOf(facts: Facts, names: readonly string[]): Sourced<string>[] {
  return names.flatMap((name) => allFrom(`meta ${name}`, facts.metas(name)))
}

/** Microdata. */
function marked({ elements }: Facts, property: string): Sourced<string>[] {
  const found = elements.filter((element) => holdsWord(element, 'itemprop', property)).slice(0, 5)
  return allFrom(
    `microdata ${property}`,
    found.map((element) => element.attribs.content ?? element.attribs.datetime ?? rawTextOf(element)),
  )
}

/** How many elements before and after the headline the date of an article stands; others' dates come later. */
const NEAR_BEFORE = 80
const NEAR_AFTER = 200

/** Times shown on the page, those marked as the publication's and those near the headline first. */
function timesOf({ elements, named }: Facts): Sourced<string>[] {
  const times = named('time').filter(({ attribs }) => attribs.datetime !== undefined || attribs.pubdate !== undefined)
  const within = (name: string) => times.filter((time) => outward(time).some((outer) => outer.name === name))
  const headline = Math.max(
    0,
    elements.findIndex(({ name }) => name === 'h1'),
  )
  const near = elements.slice(Math.max(0, headline - NEAR_BEFORE), headline + NEAR_AFTER)
  const marked = [
    times.filter(({ attribs }) => attribs.pubdate !== undefined),
    within('header'),
    within('article'),
    times,
  ]
  return [
    ...marked.flatMap((elements) => allFrom('time element', shown(elements))),
    ...allFrom(
      'date on the page',
      shown(near.filter(({ attribs }) => attribs.class !== undefined && DATED.test(attribs.class))),
    ),
  ]
}

function shown(elements: readonly Element[]): string[] {
  return elements.slice(0, 3).map((element) => element.attribs.datetime ?? cleanText(rawTextOf(element)).slice(0, 120))
}

const DATED = /date|time|publish/i

function dayInAddress(url: string | undefined): string | undefined {
  const match = /\/((?:19|20)\d{2})[/-](\d{1,2})[/-](\d{1,2})(?:[/-]|$)/.exec(url ?? '')
  return match ? `${match[1]}-${match[2]}-${match[3]}` : undefined
}
