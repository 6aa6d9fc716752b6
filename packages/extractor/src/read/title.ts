import { cleanText } from './clean-text.ts'
import { outward, rawTextOf } from './element.ts'
import { decodeEntities } from './entities.ts'
import type { Facts } from './facts.ts'
import { textIn } from './json-ld.ts'
import type { Sourced } from './sourced.ts'

/** Between a headline and the name of the site in a `<title>`. */
const SEPARATOR = /\s+[|–—\-·•»:]{1,2}\s+/

/**
 * The article's headline as the outlet files it, as it stands on the page where that is another, and all its forms: a
 * line of the body that repeats one of them is no part of the text.
 */
export type Titles = { title: string; from?: string; shown?: string; repeated: string[] }

/**
 * The headline: JSON-LD's, which is the only source that is nothing but the headline; else the `<h1>` that Open Graph or
 * the `<title>` confirm (a lone `<h1>` is often the section or the site); else those without the site's name. The title
 * is "" when a page has none.
 */
export function readTitles(facts: Facts): Titles {
  const { named, linked, meta } = facts
  const sites = siteNames(facts)
  const clean = (title: string | undefined) => (title ? withoutSite(plain(title.slice(0, MAX_SOURCE)), sites) : '')
  const filed = clean(linked.flatMap((object) => textIn(object.headline) ?? [])[0])
  const announced = [filed, clean(meta(...META)), clean(pageTitle(facts))].filter((title) => title !== '')
  const headings = named('h1')
    .slice(0, 20)
    .map((heading) => cleanText(rawTextOf(heading)))
    .filter((text) => text.length > 0 && text.length < MAX_TITLE)
  const shown = headings.find((heading) => announced.some((title) => shared(heading, title) > 0.6))
  const forms: Sourced<string>[] = [
    { value: filed, from: 'json-ld headline' },
    { value: shown ?? '', from: 'h1' },
    { value: clean(meta(...META)), from: 'meta og:title' },
    { value: clean(pageTitle(facts)), from: 'title element' },
    { value: headings[0] ?? '', from: 'h1' },
  ]
  const first = forms.find(({ value }) => value !== '')
  const title = (first?.value ?? '').slice(0, MAX_TITLE)
  const repeated = [...announced, ...(headings.length === 1 ? headings : []), ...(shown === undefined ? [] : [shown])]
  const differs = shown !== undefined && !same(shown, title)
  return { title, repeated, ...(first && { from: first.from }), ...(differs && { shown }) }
}

const META = ['og:title', 'twitter:title', 'dc.title', 'parsely-title', 'sailthru.title', 'headline']
const MAX_TITLE = 400
/** No headline is so long; what is cannot be trusted to be cheap to clean. */
const MAX_SOURCE = 2_000

/** JSON-LD titles carry entities and markup that were escaped once too often. */
function plain(text: string): string {
  return cleanText(decodeEntities(text).replace(/<\/?[a-z][^<>]{0,200}>/gi, ''))
}

/** Drawings have titles as well. */
function pageTitle({ named }: Facts): string | undefined {
  const title = named('title').find((element) => !outward(element).some(({ name }) => name === 'svg'))
  return title && rawTextOf(title)
}

function siteNames({ meta, linked }: Facts): string[] {
  const publishers = linked.flatMap((object) => {
    const publisher = object.publisher
    return typeof publisher === 'object' && publisher !== null && 'name' in publisher ? [textIn(publisher.name)] : []
  })
  return [meta('og:site_name', 'application-name'), ...publishers].flatMap((name) => (name ? [cleanText(name)] : []))
}

/** Cuts the site's name at either end, where it is known, or stands behind a separator and is short. */
function withoutSite(title: string, sites: readonly string[]): string {
  const parts = title.split(SEPARATOR)
  const first = parts[0] ?? ''
  const last = parts.at(-1) ?? ''
  if (parts.length < 2) return title
  const isSite = (part: string) =>
    sites.some((site) => same(site, part)) || /\.(?:com|org|net|co\.uk|de|fr)$/i.test(part)
  if (isSite(last))
    return withoutSite(title.slice(0, title.lastIndexOf(last)).replace(/\s+[|–—\-·•»:]{1,2}\s+$/, ''), sites)
  if (isSite(first)) return title.slice(first.length).replace(/^\s+[|–—\-·•»:]{1,2}\s+/, '')
  return title
}

function same(a: string, b: string): boolean {
  return wordsOf(a).join('') === wordsOf(b).join('')
}

function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
}

/** Share of the words of the shorter text that the longer has too. */
function shared(a: string, b: string): number {
  const [short, long] = [wordsOf(a), wordsOf(b)].sort((x, y) => x.length - y.length)
  if (!short || !long || short.length === 0) return 0
  const known = new Set(long)
  return short.filter((word) => known.has(word)).length / short.length
}
