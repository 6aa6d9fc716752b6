/** A start tag as read: name and attributes, values unescaped. */
export type Tag = { name: string; attributes: Map<string, string> }

/**
 * Reads the start tags of a page, its own style and script left out, and throws at anything that is not plain, balanced markup: a stray `<`, an unquoted
 * attribute, a tag left open. Stricter than a browser, so that what a browser might make of a payload cannot hide.
 */
export function readTags(page: string): Tag[] {
  const tags: Tag[] = []
  const open: string[] = []
  const body = page
    .replace(/^<!doctype html>/, '')
    .replace(/<style>[^<]*<\/style>/, '<style></style>')
    .replace(/<script>[^<]*<\/script>(?=\s*<\/body>)/, '')
  let at = body.indexOf('<')
  while (at >= 0) {
    const [whole = '', slash, name = '', attributes = '', selfClosing] = matchTag(body, at)
    if (slash) expectClosing(open.pop(), name)
    else {
      tags.push({ name, attributes: readAttributes(attributes) })
      if (!VOID.has(name) && !selfClosing) open.push(name)
    }
    at = body.indexOf('<', at + whole.length)
  }
  if (open.length > 0) throw new Error(`left open: ${open.join(' ')}`)
  return tags
}

const VOID = new Set(['meta', 'input', 'br', 'wbr', 'link'])
const TAG = /<(\/?)([a-z][a-z0-9]*)((?:\s+[a-z][a-z0-9-]*(?:="[^"<]*")?)*)\s*(\/?)>/gy
const ATTRIBUTE = /([a-z][a-z0-9-]*)(?:="([^"]*)")?/gi

function matchTag(body: string, at: number): string[] {
  TAG.lastIndex = at
  const match = TAG.exec(body)
  if (!match) throw new Error(`no plain tag: ${body.slice(at, at + 120)}`)
  return [...match]
}

function expectClosing(opened: string | undefined, closed: string): void {
  if (opened !== closed) throw new Error(`</${closed}> closes <${opened}>`)
}

function readAttributes(text: string): Map<string, string> {
  return new Map([...text.matchAll(ATTRIBUTE)].map(([, name = '', value = '']) => [name, unescaped(value)]))
}

function unescaped(value: string): string {
  return value
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&')
}
