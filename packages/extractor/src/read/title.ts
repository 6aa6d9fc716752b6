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
 * The headline: JSON-LD's, which is the only source that is nothing but the headline; else the title that Open Graph and
 * the `<title>` both give; else the `<h1>` that one of them confirms (a lone `<h1>` is often the section or the site);
 * else those without the site's name. The title is "" when a page has none.
 */
export function readTitles(facts: Facts): Titles {
  const { named, linked, meta } = facts
  const sites = siteNames(facts)
  const clean = (title: string | undefined) => (title ? withoutSite(plain(title.slice(0, MAX_SOURCE)), sites) : '')
  // Some sites file every page under their own name.
  const filed = clean(linked.flatMap((object) => textIn(object.headline) ?? []).find((text) => !isAmong(sites, text)))
  const [shared, titled] = [clean(meta(...META)), clean(pageTitle(facts))]
  const announced = [filed, shared, titled].filter((title) => title !== '')
  const headings = named('h1')
    .slice(0, 20)
    .map((heading) => cleanText(rawTextOf(heading)))
    .filter((text) => text.length > 0 && text.length < MAX_TITLE)
  const shown = headingFor(announced, headings)
  const forms: Sourced<string>[] = [
    { value: filed, from: 'json-ld headline' },
    { value: agreed(shared, titled, shown), from: 'meta og:title' },
    { value: shown ?? '', from: 'h1' },
    { value: shared, from: 'meta og:title' },
    { value: titled, from: 'title element' },
    { value: headings[0] ?? '', from: 'h1' },
  ]
  const first = forms.find(({ value }) => value !== '')
  const title = whole((first?.value ?? '').slice(0, MAX_TITLE), [shown, titled, shared])
  const repeated = [...announced, ...(headings.length === 1 ? headings : []), ...(shown === undefined ? [] : [shown])]
  const differs = shown !== undefined && !same(shown, title)
  return { title, repeated, ...(first && { from: first.from }), ...(differs && { shown }) }
}

/** Of the headings that share most of their words with an announced title the one that shares the most of them. */
function headingFor(announced: readonly string[], headings: readonly string[]): string | undefined {
  const closeness = (heading: string) =>
    Math.max(
      0,
      ...announced.filter((title) => sharedShare(heading, title) > 0.6).map((title) => common(heading, title)),
    )
  return headings
    .map((heading) => ({ heading, close: closeness(heading) }))
    .reduce<{ heading?: string; close: number }>((best, next) => (next.close > best.close ? next : best), { close: 0 })
    .heading
}

/** A title that both sources give, word for word, unless it only adds the site's name to the heading on the page. */
function agreed(shared: string, titled: string, shown: string | undefined): string {
  const adds = shown !== undefined && wordsOf(shared).join(' ').includes(wordsOf(shown).join(' '))
  return same(shared, titled) && !adds ? shared : ''
}

/** A headline that was cut off for a search engine ("... with just weeks...") is taken from where it stands in full. */
function whole(title: string, others: readonly (string | undefined)[]): string {
  const begun = /^(.{20,}?)\s?(?:\.\.\.|…)$/.exec(title)?.[1]
  if (begun === undefined) return title
  return others.find((other) => other?.startsWith(begun) && other.length > title.length) ?? title
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
  const isSite = (part: string) => isAmong(sites, part) || /\.(?:com|org|net|co\.uk|de|fr)$/i.test(part)
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

function isAmong(names: readonly string[], text: string): boolean {
  return names.some((name) => same(name, text))
}

/** Share of the words of the shorter text that the longer has too. */
function sharedShare(a: string, b: string): number {
  const shorter = Math.min(wordsOf(a).length, wordsOf(b).length)
  return shorter === 0 ? 0 : common(a, b) / shorter
}

/** Number of words of the shorter text that the longer has too. */
function common(a: string, b: string): number {
  const [short = [], long] = [wordsOf(a), wordsOf(b)].sort((x, y) => x.length - y.length)
  const known = new Set(long)
  return short.filter((word) => known.has(word)).length
}
