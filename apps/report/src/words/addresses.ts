import { type Article, WITHHELD_LETTER } from '@parallax/model'

/** An address that may be linked: http(s) only, without a name and password; null for everything else. */
export function safeHref(address: string | undefined): string | null {
  if (!address || address.length > 4000) return null
  const url = URL.parse(address.trim())
  if (!url || (url.protocol !== 'https:' && url.protocol !== 'http:')) return null
  url.username = ''
  url.password = ''
  return url.href
}

/** Where an article stands on the web. */
export function articleHref(article: Article): string | null {
  return safeHref(article.url) ?? safeHref(article.canonical)
}

/**
 * The address that opens the live page at a passage, by a text fragment: the passage with up to two words on either
 * side, because `24` alone would mark the first 24 on the page. Stays within the paragraph, as a browser's search does,
 * and within the words that were not withheld.
 */
export function passageHref(href: string, text: string, [start, end]: readonly [number, number]): string {
  const before =
    /(?:[^\s░]{1,40}\s){0,2}[^\s░]{0,40}$/.exec(lastLine(text.slice(Math.max(0, start - 130), start)))?.[0] ?? ''
  const after = /^[^\s░]{0,40}(?:\s[^\s░]{1,40}){0,2}/.exec(firstLine(text.slice(end, end + 130)))?.[0] ?? ''
  if (text.slice(start, end).includes(WITHHELD_LETTER)) return href
  const passage = (before + text.slice(start, end) + after).trim().toWellFormed()
  return `${href.includes('#') ? href : `${href}#`}:~:text=${encodeURIComponent(passage).replaceAll('-', '%2D')}`
}

/** A path below the folder of the page that links to it; segments are encoded, so it cannot become an address. */
export function relativeHref(path: string): string {
  const segments = path.split(/[/\\]+/).filter((segment) => segment !== '' && segment !== '.' && segment !== '..')
  return `./${segments.map((segment) => encodeURIComponent(segment.toWellFormed())).join('/')}`
}

function lastLine(text: string): string {
  return text.slice(text.lastIndexOf('\n') + 1)
}

function firstLine(text: string): string {
  return text.split('\n', 1)[0] ?? ''
}
