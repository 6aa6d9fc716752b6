import type { Element } from 'domhandler'
import { cleanText } from './clean-text.ts'
import { rawTextOf } from './element.ts'

/** An object of a page's JSON-LD, as it stands there: nothing in it can be trusted to have any shape. */
export type LinkedObject = Readonly<Record<string, unknown>>

const MAX_SCRIPTS = 40
const MAX_CHARACTERS = 2_000_000
const MAX_OBJECTS = 2_000
const MAX_DEPTH = 12

const ARTICLE_TYPES =
  /^(?:https?:\/\/schema\.org\/)?(?:\w{0,40}NewsArticle|Article|BlogPosting|LiveBlogPosting|Report|SocialMediaPosting|TechArticle|ScholarlyArticle|WebPage|ItemPage)$/
/** Types that say less than the others; used when a page has nothing better. */
const PAGE_TYPES = /(?:WebPage|ItemPage)$/

/**
 * The objects of the page's JSON-LD that speak of the article, the best first: articles before pages, outer before
 * inner, since inner ones are often other stories. Scripts that are no JSON are passed over.
 */
export function articleObjects(scripts: readonly Element[]): LinkedObject[] {
  const found: LinkedObject[] = []
  const linked = scripts.filter(({ attribs }) => /ld\+json/i.test(attribs.type ?? '')).slice(0, MAX_SCRIPTS)
  for (const script of linked) {
    const value = parseLeniently(rawTextOf(script))
    for (const object of objectsWithin(value))
      if (typesOf(object).some((type) => ARTICLE_TYPES.test(type))) found.push(object)
  }
  const isPage = (object: LinkedObject) => typesOf(object).every((type) => PAGE_TYPES.test(type))
  return [...found.filter((object) => !isPage(object)), ...found.filter(isPage)]
}

/** The types of an object, without their namespace. */
export function typesOf(object: LinkedObject): string[] {
  return listOf(object['@type']).flatMap((type) => (typeof type === 'string' ? [type.replace(/^.*[/#]/, '')] : []))
}

/** A property that is one value or a list of them, as a list. */
export function listOf(value: unknown): unknown[] {
  if (value === undefined || value === null) return []
  return Array.isArray(value) ? value.flat(2) : [value]
}

/** A non-empty text, or nothing. */
export function textIn(value: unknown): string | undefined {
  return typeof value === 'string' && value.trim() !== '' ? value : undefined
}

/** Whether a value of JSON-LD is an object. */
export function isObject(value: unknown): value is LinkedObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** Line feeds within strings, a semicolon at the end and fences of comment or CDATA around are common, and no JSON. */
function parseLeniently(source: string): unknown {
  if (source.length > MAX_CHARACTERS) return undefined
  const bare = withoutFences(source)
  for (const text of [bare, cleanText(bare)]) {
    try {
      return JSON.parse(text)
    } catch {
      // Not JSON in this form; the next one is tried, and after the last the script says nothing.
    }
  }
  return undefined
}

const OPENING_FENCES = ['<!--', '//<![CDATA[', '// <![CDATA[', '<![CDATA[', '/*<![CDATA[*/']
const CLOSING_FENCES = [';', '-->', '//]]>', '// ]]>', '/*]]>*/', ']]>', ';']

function withoutFences(source: string): string {
  let text = source.trim()
  for (const fence of OPENING_FENCES) if (text.startsWith(fence)) text = text.slice(fence.length).trimStart()
  for (const fence of CLOSING_FENCES) if (text.endsWith(fence)) text = text.slice(0, -fence.length).trimEnd()
  return text
}

/** Breadth first, so that outer objects come before inner ones. */
function objectsWithin(value: unknown): LinkedObject[] {
  const objects: LinkedObject[] = []
  let level = listOf(value)
  for (let depth = 0; depth < MAX_DEPTH && level.length > 0 && objects.length < MAX_OBJECTS; depth += 1) {
    const here = level.filter(isObject)
    objects.push(...here)
    level = here.flatMap((object) => Object.values(object).flatMap(listOf)).slice(0, MAX_OBJECTS)
  }
  return objects
}
