import { createRequire } from 'node:module'
import type * as readability from '@mozilla/readability'
import type * as jsdom from 'jsdom'
import { type AnyNode, type Element, isTag, isText } from 'domhandler'
import { childrenOf, namesOf } from './element.ts'

/** jsdom takes longer to load than a hundred pages to read, and hardly a page needs it: it is loaded when one does. */
const load = createRequire(import.meta.url)

/** Beyond, Readability would take seconds; no article needs it, and the dense part of the page is read instead. */
const MAX_ELEMENTS = 30_000
const MAX_CHARACTERS = 3_000_000

/** The prefix of the attribute by which an element is known again in what Readability kept. */
const MARK = 'px'

/**
 * The reader of last resort: the elements of the tree that @mozilla/readability takes for the article, or null when it finds none. Readability
 * rewrites the document it works on, so it gets a copy, in which every element carries a mark of its own; the marks that
 * are left say what it kept. Throws where the page is too large for it, and where Readability itself does on malformed
 * trees. An attribute per element, not one attribute with a number, because Readability merges
 * nested elements by copying attributes.
 */
export function readByReadability(root: AnyNode): Set<Element> | null {
  const marked: Element[] = []
  const html = markedHtml(root, marked)
  if (marked.length > MAX_ELEMENTS) throw new RangeError(`${marked.length} elements`)
  if (html.length > MAX_CHARACTERS) throw new RangeError(`${html.length} characters`)
  const document = inertDocument(html)
  // `createRequire` gives no types; these are the package's own.
  const { Readability } = load('@mozilla/readability') as typeof readability
  const result = new Readability<Set<Element>>(document, {
    disableJSONLD: true,
    serializer: (node) => keptElements(node, marked),
  }).parse()
  return result?.content ?? null
}

let parser: { parseFromString: (html: string, type: 'text/html') => Document } | undefined

/** A document without a window of its own: no scripts, no resources, and thirty milliseconds less than a new JSDOM. */
function inertDocument(html: string): Document {
  // As above.
  const { JSDOM } = load('jsdom') as typeof jsdom
  parser ??= new new JSDOM('').window.DOMParser()
  return parser.parseFromString(html, 'text/html')
}

function keptElements(node: Node, marked: readonly Element[]): Set<Element> {
  const kept = new Set<Element>()
  // `serializer` is declared for any Node but is always given the element that holds the article.
  const article = node as globalThis.Element
  for (const element of article.getElementsByTagName('*')) {
    for (const name of element.getAttributeNames()) {
      const original = name.startsWith(MARK) ? marked[Number(name.slice(MARK.length))] : undefined
      if (original) kept.add(original)
    }
  }
  return kept
}

/** The tree as HTML with what Readability looks at and no more: names, links, pictures. */
function markedHtml(root: AnyNode, marked: Element[]): string {
  const parts: string[] = []
  const write = (node: AnyNode): void => {
    if (isText(node)) parts.push(escape(node.data))
    else if (!isTag(node)) childrenOf(node).forEach(write)
    else {
      marked.push(node)
      const name = /^[a-z][a-z0-9]*$/.test(node.name) ? node.name : 'span'
      parts.push(`<${name} ${MARK}${marked.length - 1}${attributes(node)}>`)
      if (VOID.has(name)) return
      node.children.forEach(write)
      parts.push(`</${name}>`)
    }
  }
  write(root)
  return parts.join('')
}

const VOID = new Set(['br', 'col', 'hr', 'img', 'source', 'track', 'wbr', 'area', 'param'])
const COPIED = ['itemprop', 'itemtype', 'rel', 'role']

function attributes(element: Element): string {
  const copied = COPIED.filter((name) => name in element.attribs)
  const pairs = copied.map((name) => [name, element.attribs[name] ?? ''])
  if (namesOf(element).trim()) pairs.push(['class', element.attribs.class ?? ''], ['id', element.attribs.id ?? ''])
  const href = element.attribs.href
  // Readability tells links within the page from others, and looks at nothing else in an address.
  if (href !== undefined) pairs.push(['href', href.startsWith('#') ? '#x' : '/'])
  if (element.name === 'img') pairs.push(['src', '/x.jpg'])
  return pairs.map(([name, value]) => ` ${name}="${escape(value ?? '')}"`).join('')
}

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')
}
