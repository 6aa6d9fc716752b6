import { type ChildNode, Document, Element, isTag, Text } from 'domhandler'
import { Parser } from 'htmlparser2'

/**
 * A page's source as a tree, in page order. `origins` says where a text node's characters stand in the source: pairs of an
 * offset in the node and the offset in the source from which the characters follow one by one, until the next pair.
 */
export type PageTree = { root: Document; elements: Element[]; origins: ReadonlyMap<Text, readonly number[]> }

/** Deeper elements are dissolved into their parent, as browsers do (Blink at 512); real pages stay below 100. */
const MAX_DEPTH = 150
const HARD_DEPTH = 20_000
const MAX_TAGS = 60_000
/** Sum over all elements of how deep they stand: what walking outward from each costs. */
const MAX_DEPTHS = 3_000_000
const MAX_ATTRIBUTES = 2_000
/** End tags times open elements: each is looked for in the whole stack. */
const MAX_WORK = 100_000_000
const CHUNK = 16_384

const INLINE = new Set('a abbr b big cite code em font i mark q s small span strike strong sub sup tt u'.split(' '))

/**
 * Parses a page in one pass and bounded: elements that stand too deep are dissolved, their words neither lost nor glued,
 * and pages that no reader could handle in bounded time and memory are refused. Scripts are text to this parser, and
 * nothing is ever loaded.
 */
export function buildTree(html: string): PageTree | { refused: string } {
  const builder = new TreeBuilder()
  const parser = new Parser({
    onopentag: (name, attributes) => builder.open(name, attributes),
    onclosetag: () => builder.close(),
    ontext: (text) => builder.addText(text, parser.startIndex, parser.endIndex + 1),
  })
  let work = 0
  for (let at = 0; at < html.length && !builder.refused; at += CHUNK) {
    const chunk = html.slice(at, at + CHUNK)
    parser.write(chunk)
    work += builder.depth * (chunk.split('</').length - 1)
    if (work > MAX_WORK) builder.refused ??= 'tags that close nothing, in great number'
  }
  if (builder.refused) return { refused: builder.refused }
  parser.end()
  return { root: builder.root, elements: builder.elements, origins: builder.origins }
}

/** An open resource: what is being built, and the elements that are open. */
class TreeBuilder {
  readonly root = new Document([])
  readonly elements: Element[] = []
  readonly origins = new Map<Text, number[]>()
  refused: string | undefined
  /** The open elements; a dissolved one is its name. */
  #open: (Element | string)[] = []
  #outermost: Element
  #parent: Element
  #text: Text | null = null
  #depths = 0

  constructor() {
    // Text outside all elements needs one to stand in; not among `elements`, since the page does not have it.
    this.#parent = this.#outermost = new Element('html', {})
    this.#outermost.parent = this.root
    this.root.children.push(this.#outermost)
  }

  get depth(): number {
    return this.#open.length
  }

  open(name: string, attributes: Record<string, string>): void {
    this.#refuseExcess(attributes)
    if (this.depth >= MAX_DEPTH) {
      this.#part(name)
      this.#open.push(name)
      return
    }
    const element = new Element(name, attributes)
    this.#append(element)
    this.elements.push(element)
    this.#open.push(element)
    this.#parent = element
  }

  close(): void {
    const closed = this.#open.pop()
    this.#text = null
    if (typeof closed === 'string') this.#part(closed)
    else if (closed) this.#parent = closed.parent && isTag(closed.parent) ? closed.parent : this.#outermost
  }

  /** `start` and `end` are where the characters, or the entity that stands for them, begin and end in the source. */
  addText(text: string, start: number, end: number): void {
    const node = this.#text ?? new Text('')
    if (!this.#text) this.#append(node)
    this.#text = node
    const origins = this.origins.get(node) ?? []
    if (origins.length === 0) this.origins.set(node, origins)
    const [offset = 0, source = -1] = origins.slice(-2)
    if (source < 0 || source - offset !== start - node.data.length) origins.push(node.data.length, start)
    node.data += text
    node.endIndex = end
  }

  #append(node: Element | Text): void {
    const { children } = this.#parent
    const last: ChildNode | undefined = children.at(-1)
    if (last) last.next = node
    node.prev = last ?? null
    node.parent = this.#parent
    children.push(node)
    this.#text = null
  }

  /** Two line breaks stand for the edge of a block that is dissolved, so that its words are not glued to others. */
  #part(name: string): void {
    if (INLINE.has(name)) return
    for (let count = 0; count < 2; count += 1) this.#append(new Element('br', {}))
  }

  #refuseExcess(attributes: Record<string, string>): void {
    this.#depths += Math.min(this.depth, MAX_DEPTH)
    if (this.elements.length >= MAX_TAGS) this.refused ??= `more than ${MAX_TAGS} elements`
    if (this.#depths > MAX_DEPTHS) this.refused ??= 'many elements, deeply nested'
    if (this.depth >= HARD_DEPTH) this.refused ??= `elements nested more than ${HARD_DEPTH} deep`
    if (Object.keys(attributes).length > MAX_ATTRIBUTES) this.refused ??= 'a tag with thousands of attributes'
  }
}
