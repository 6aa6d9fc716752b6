import { plainText } from './plain-text.ts'

const MAX_LINKS = 5000
const MAX_TAG_LENGTH = 3000
const MAX_TEXT_LENGTH = 2000

/** The links of an HTML text in their order, with the words that they stand under ("" for a picture). Found by searching, in one pass. */
export function linksOf(html: string): { href: string; text: string }[] {
  const links: { href: string; text: string }[] = []
  const lower = html.toLowerCase()
  let at = lower.indexOf('<a')
  while (at >= 0 && links.length < MAX_LINKS) {
    const end = html.indexOf('>', at)
    if (end < 0) break
    const tag = html.slice(at, Math.min(end, at + MAX_TAG_LENGTH))
    const href = /^<a\s/i.test(tag) ? attributeOf(tag, 'href') : undefined
    if (href !== undefined) links.push({ href, text: wordsFrom(html, end + 1) })
    at = lower.indexOf('<a', end)
  }
  return links
}

/** Searched no further than words go, so that links which are never closed cost no more than others. */
function wordsFrom(html: string, start: number): string {
  const near = html.slice(start, start + MAX_TEXT_LENGTH)
  const close = near.search(/<\/a/i)
  return close < 0 ? '' : (plainText(near.slice(0, close)) ?? '')
}

/** The value of an attribute of a tag, character references of `&` undone. */
export function attributeOf(tag: string, name: string): string | undefined {
  const match = new RegExp(String.raw`\s${name}\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))`, 'i').exec(tag)
  return (match?.[1] ?? match?.[2] ?? match?.[3])?.replaceAll('&amp;', '&').trim()
}
