import type { ChildNode, Element } from 'domhandler'
import { readCanonical } from './address.ts'
import { cleanText } from './clean-text.ts'
import { isAgency } from './credit.ts'
import { holdsWord, outward, rawTextOf } from './element.ts'
import type { Facts } from './facts.ts'
import { isObject, listOf, textIn, typesOf } from './json-ld.ts'
import { decodeEntities } from './entities.ts'
import { allFrom, type Sourced } from './sourced.ts'

const META = [
  'author',
  'article:author',
  'og:article:author',
  'parsely-author',
  'byl',
  'sailthru.author',
  'dc.creator',
  'dcterms.creator',
  'author_name',
  'article.author',
  'cxenseparse:author',
  'twitter:creator_name',
  'twitter:misc:written by',
]
/** Where a byline stands on a page, the surest first; `class` is looked at in lower case. */
const BYLINES: readonly ((element: Element) => boolean)[] = [
  (element) =>
    holdsWord(element, 'itemprop', 'name') && outward(element).some((outer) => holdsWord(outer, 'itemprop', 'author')),
  (element) => holdsWord(element, 'rel', 'author'),
  (element) => holdsWord(element, 'itemprop', 'author'),
  (element) =>
    /author-name|author__name|authorname/i.test(element.attribs.class ?? '') ||
    (element.name === 'a' && outward(element).some(({ attribs }) => /byline/i.test(attribs.class ?? ''))),
  (element) => /byline|author/i.test(element.attribs.class ?? ''),
]
const MAX_AUTHORS = 12
const MAX_BYLINE = 200

/**
 * The people who wrote the article, as their names stand in the first source that names any: JSON-LD, `<meta>`, the
 * visible byline. Agencies and the outlet itself are named only when no person is: they are credits, but then the page
 * has no other author.
 */
export function readAuthors(facts: Facts): Sourced<string[]> | undefined {
  const sources: Sourced<string[]>[] = [
    { value: linkedAuthors(facts), from: 'json-ld author' },
    ...META.map((name) => ({ value: [...facts.metas(name)], from: `meta ${name}` })),
    { value: labelled(facts), from: 'meta twitter:data' },
    ...allFrom('byline', visibleBylines(facts)),
  ]
  const sites = sitesOf(facts)
  const isSite = (name: string) => sites.has(wordOf(name))
  const isPerson = (name: string) => !isAgency(name) && !isSite(name) && !ORGANISATION.test(name)
  const named = sources.map(({ value, from }) => ({ value: distinct(value.flatMap(namesIn)), from }))
  const first = (isWanted: (name: string) => boolean) =>
    named
      .map(({ value, from }) => ({ value: value.filter(isWanted).slice(0, MAX_AUTHORS), from }))
      .find(({ value }) => value.length > 0)
  return first(isPerson) ?? first((name) => !isSite(name)) ?? first(() => true)
}

/** Names that are the outlet's own: what it calls itself, and the name of its host. */
function sitesOf(facts: Facts): ReadonlySet<string> {
  const address = readCanonical(facts)?.value
  const host = address === undefined ? [] : new URL(address).hostname.replace(/^www\./, '').split('.')
  const named = [facts.meta('og:site_name', 'application-name'), facts.meta('publisher'), ...publishersOf(facts)]
  return new Set([...named, host[0], host.join('')].flatMap((name) => (name ? [wordOf(name)] : [])))
}

function wordOf(name: string): string {
  return name
    .toLowerCase()
    .replace(/\([^()]{0,60}\)/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, '')
}

/** "Written by" is a label of Twitter's cards, and the name is its value. */
function labelled({ meta }: Facts): string[] {
  return [1, 2].flatMap((at) =>
    /^(?:written by|verfasst von|écrit par|escrito por|scritto da|author|autor)\W*$/i.test(
      meta(`twitter:label${at}`) ?? '',
    )
      ? (meta(`twitter:data${at}`) ?? [])
      : [],
  )
}

/**
 * The names in a line above the article that opens with "By", for pages that mark their bylines in no way: only what
 * looks like a name counts, up to the first comma.
 */
export function authorsInLines(lines: readonly string[]): string[] {
  const byline = lines.find((line) => line.length <= MAX_BYLINE && BY.test(line))
  return byline === undefined ? [] : namesIn(byline.split(/,|\d/)[0] ?? '').filter(looksLikeName)
}

/** The text of the page's bylines, as printed; for credits. */
export function bylinesOf(facts: Facts): string[] {
  const visible = facts.elements
    .filter((element) => CREDITING.test(element.attribs.class ?? '') || BYLINES.some((isByline) => isByline(element)))
    .slice(0, 40)
    .map((element) => cleanText(rawTextOf(element)))
  return distinct([...linkedAuthors(facts), ...META.flatMap((name) => [...facts.metas(name)]), ...visible]).filter(
    (text) => text.length <= MAX_BYLINE,
  )
}

const CREDITING = /byline|author|credit|source/i

function linkedAuthors({ linked }: Facts): string[] {
  for (const object of linked) {
    const names = [...listOf(object.author), ...listOf(object.creator)].flatMap((author) =>
      isObject(author) ? listOf(author.name).flatMap((name) => textIn(name) ?? []) : (textIn(author) ?? []),
    )
    if (names.length > 0) return names.slice(0, MAX_AUTHORS * 2)
  }
  return []
}

function publishersOf({ linked }: Facts): string[] {
  return linked.flatMap((object) =>
    [
      ...listOf(object.publisher),
      ...listOf(object.author).filter((author) => isObject(author) && typesOf(author).includes('Organization')),
    ].flatMap((publisher) => (isObject(publisher) ? (textIn(publisher.name) ?? []) : [])),
  )
}

function visibleBylines({ elements: all }: Facts): string[][] {
  return BYLINES.map((isByline) => {
    const elements = all.filter(isByline).slice(0, 20)
    // Other stories on the page have bylines too; the article's own stand together.
    const home = elements[0]?.parent?.parent
    return elements
      .filter((element) => element.parent?.parent === home || element.parent === home)
      .flatMap((element) => {
        const names = namesWithin(element.attribs.content || cleanText(rawTextOf(element)))
        // Several names in elements of their own, with nothing between that parts them.
        return names.length > 0
          ? names
          : namesWithin(element.children.map((child) => cleanText(partedText(child))).join(';'))
      })
  })
}

function namesWithin(text: string): string[] {
  return text.length < MAX_BYLINE ? namesIn(text).filter(looksLikeName) : []
}

function partedText(node: ChildNode): string {
  return 'children' in node ? node.children.map(partedText).join(';') : rawTextOf(node)
}

/** Two to five words with capitals, in scripts that have them: what a byline must hold where nothing else marks a name. */
function looksLikeName(text: string): boolean {
  const words = text.split(' ')
  return (
    words.length > 1 &&
    words.length < 6 &&
    words.every((word) => /^[\p{Lu}\p{Lo}]|^(?:de|da|di|del|van|von|der|den|la|le|bin|al|el|dos)$/u.test(word)) &&
    !NOT_PEOPLE.test(text)
  )
}

const NOT_PEOPLE =
  /\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|sept|oct|nov|dec)\w{0,6}\.? \d|\b\d|\b(?:read|minutes?|ago|updated|published|view|follow|full|profile|all|posts?|comments?)\b/i

const BY =
  /^(?:(?:written|reported|posted|edited|story|words|text|analysis|opinion|interview|review|report)\s+)?(?:by|von|par|por|di|door|av|af|autor(?:in)?:?|author:?|author\(s\):?|oleh:?)\s+/i
const ORGANISATION =
  /\b(?:staff|desk|newsroom|redaktion|redaction|rédaction|redacción|redazione|editors|editorial|team|agency|agencies|agenturen|correspondents?|reporters?|wires?|news service|press|online|digital)\b|\.\w{2,3}$/i
const NO_NAME =
  /https?:|www\.|@|\d{3}|^(?:by|von|par|por|and|author|admin|administrator|guest|editor|unknown|null|undefined|anonymous|n\/a|view all|follow|share|more|see full bio)$|[<>{}]/i

/** A byline as names: without "By", places, roles and addresses; several names are parted. */
export function namesIn(text: string): string[] {
  const line = cleanText(decodeEntities(text).replace(/<[^<>]{0,200}>/g, ' ')).replace(BY, '')
  if (line.length > MAX_BYLINE) return []
  return line
    .split(
      /\s*(?:[;|•·]|\s\/\s|\s&\s|\band\b|\bund\b|\bet\b|\bwith\b|\bog\b|\boch\b|\bund\b|\by\b(?= \p{Lu})|\s–\s|\s-\s)\s*/iu,
    )
    .flatMap(partedByCommas)
    .map((name) =>
      name
        .replace(BY, '')
        .replace(/\s*\([^()]{0,60}\)/g, '')
        .replace(/^[\s,.:–—-]+|[\s,:–—-]+$/g, ''),
    )
    .filter((name) => /\p{L}/u.test(name) && name.length < 60 && name.split(' ').length <= 6 && !NO_NAME.test(name))
}

/** "Ana Ruiz, Bo Lund" is two people; "Ana Ruiz, Jr." and "Ana Ruiz, Science Editor" are one. */
function partedByCommas(text: string): string[] {
  const parts = text.split(/\s*,\s*/).filter((part) => part !== '')
  const isName = (part: string) => /^\p{Lu}/u.test(part) && part.split(' ').length <= 4 && !ROLE.test(part)
  return parts.every((part) => isName(part) && part.includes(' ')) ? parts : parts.slice(0, 1)
}

const ROLE =
  /\b(?:editor|reporter|writer|correspondent|columnist|producer|contributor|jr|sr|phd|md|dr|journalist|critic|staff|chief|news|press|business|politics|science|sports?|health|city|bureau)\b/i

/** Without repetitions, however they are written. */
function distinct(names: readonly string[]): string[] {
  const seen = new Set<string>()
  return names.filter((name) => {
    const key = name.toLowerCase()
    if (seen.has(key)) return false
    seen.add(key)
    return true
  })
}
