/** A page as it is served in UTF-8. */
export const HTML = 'text/html; charset=utf-8'

/** A feed or a sitemap as it is served. */
export const XML = 'application/xml; charset=utf-8'

/** The rules for crawlers as they are served. */
export const PLAIN = 'text/plain; charset=utf-8'

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

/** Text made safe for an HTML or XML element or a double-quoted attribute. */
export function escape(text: string): string {
  return text.replace(/[&<>"]/g, (character) => ENTITIES[character] ?? character)
}

/** One `<p>` for each paragraph, indented as the templates are. */
export function paragraphTags(paragraphs: readonly string[]): string {
  return paragraphs.map((paragraph) => `<p>${escape(paragraph)}</p>`).join('\n        ')
}

/** A `<script>` of JSON-LD. No text in it can end the script: `<` is written as an escape. */
export function jsonLd(value: object): string {
  const json = JSON.stringify(value, null, 2).replaceAll('<', '\\u003c')
  return `<script type="application/ld+json">\n${json}\n</script>`
}
