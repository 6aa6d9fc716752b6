import { WALL_PHRASES, type WallPhrases } from './wall-phrases.ts'

/** A page that stands in place of an article: what it is, and a sentence that says so. */
export type Wall = { outcome: WallPhrases['outcome']; reason: string }

/** With more text than this, in UTF-16 units, a page is an article that also speaks of cookies or subscriptions. */
const MAX_WALL_TEXT = 1500
/** Paragraphs free of such phrases that are together longer than this are an article under a banner. */
const MIN_ARTICLE_TEXT = 500
/** A page of an application that is filled in by its scripts: next to no text, and an element that waits for it. */
const EMPTY_TEXT = 80
const WAITING_ELEMENT = /<(?:div|main)\s[^<>]{0,200}id=["']?(?:root|app|__next|__nuxt|main-app)["'\s>]/i
/** Read of a page: its head may be long, but a wall is small. In bytes. */
const MAX_READ = 1_000_000

const PHRASES = WALL_PHRASES.flatMap(({ phrases }) => phrases)
const HIDDEN = ['script', 'style', 'template', 'svg'] as const

/**
 * The wall that a page is, or undefined for a page that may be an article. Judged by the text that is left without scripts
 * and markup: little of it, with a phrase of a wall. Never to get past one: to name it.
 */
export function findWall(body: Uint8Array): Wall | undefined {
  if (body.byteLength > MAX_READ) return undefined
  // Phrases are ASCII, and so are the bytes of them in every charset that pages come in but UTF-16.
  const html = new TextDecoder('latin1').decode(body)
  const shown = HIDDEN.reduce(withoutElement, html)
  const text = plainText(shown)
  if (text.length > MAX_WALL_TEXT || paragraphLength(shown) > MIN_ARTICLE_TEXT) return undefined
  const lower = text.toLowerCase()
  for (const { outcome, what, phrases } of WALL_PHRASES) {
    const phrase = phrases.find((one) => lower.includes(one))
    if (phrase !== undefined) return { outcome, reason: `The page ${what} ("${phrase}").` }
  }
  if (text.length > EMPTY_TEXT || !WAITING_ELEMENT.test(html) || !/<script\b/i.test(html)) return undefined
  return { outcome: 'js-only', reason: 'The page is an empty frame that scripts would fill.' }
}

function paragraphLength(html: string): number {
  const paragraphs = html.split(/<p[\s>]/i).slice(1)
  const texts = paragraphs.map((paragraph) => plainText(paragraph.split(/<\/p/i, 1)[0] ?? '').toLowerCase())
  const free = texts.filter((text) => !PHRASES.some((phrase) => text.includes(phrase)))
  return free.reduce((sum, text) => sum + text.length, 0)
}

function plainText(html: string): string {
  return html
    .replaceAll(/<[^<>]*>/g, ' ')
    .replaceAll(/&nbsp;|&#160;/g, ' ')
    .replaceAll(/\s+/g, ' ')
    .trim()
}

/** Cut by searching and not by a pattern, so that a page of opening tags costs one pass. */
function withoutElement(html: string, name: string): string {
  const lower = html.toLowerCase()
  let kept = ''
  let at = 0
  for (;;) {
    const start = lower.indexOf(`<${name}`, at)
    if (start < 0) return kept + html.slice(at)
    kept += html.slice(at, start)
    const end = lower.indexOf(`</${name}`, start)
    if (end < 0) return kept
    at = end + name.length + 2
  }
}
