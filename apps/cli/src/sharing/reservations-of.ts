/**
 * What a page says machines may not do with it, in its headers or its head, as it says so: the TDM Reservation Protocol
 * (`tdm-reservation`), and of the robots directives those that forbid quoting it or the use by machines. Sorted.
 */
export function reservationsOf(bytes: Uint8Array, headers = ''): string[] {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, MOST_BYTES))
  const said = [
    ...headers
      .split('\n')
      .flatMap((line) => spoken(line.slice(0, line.indexOf(':')), line.slice(line.indexOf(':') + 1))),
    ...metaTags(head).flatMap(([name, content]) => spoken(name, content)),
  ]
  return [...new Set(said)].toSorted()
}

/** Directives stand in the head of a page; some heads are long. */
const MOST_BYTES = 300_000

/** Of the robots directives, those that bear on quoting and on machines; `noindex` and the like are for search engines. */
const WISHES = new Set(['nosnippet', 'noai', 'noimageai', 'noml', 'notrain', 'max-snippet:0'])

function spoken(name: string, content: string): string[] {
  const key = name.trim().toLowerCase()
  if (key === 'tdm-reservation') return content.trim() === '1' ? ['tdm-reservation'] : []
  if (!ROBOTS.has(key)) return []
  return content
    .toLowerCase()
    .split(',')
    .map((directive) => directive.replace(/\s+/g, '').replace(/^(?:robots|parallax):/, ''))
    .filter((directive) => WISHES.has(directive))
}

const ROBOTS = new Set(['robots', 'x-robots-tag', 'parallax'])

/** Name and content of the meta tags, in either order of the two attributes. */
function metaTags(head: string): [string, string][] {
  return Array.from(head.matchAll(/<meta\b([^<>]{0,2000})>/gi), ([, attributes = '']): [string, string] => [
    attribute(attributes, 'name'),
    attribute(attributes, 'content'),
  ])
}

function attribute(tag: string, name: string): string {
  const found = new RegExp(`(?:^|\\s)${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)'|([^\\s"'>]+))`, 'i').exec(tag)
  return found?.[1] ?? found?.[2] ?? found?.[3] ?? ''
}
