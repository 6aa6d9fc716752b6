import { load } from 'cheerio/slim'

/** The part of a parsed XML node that listings are read from. */
export type XmlNode = {
  type: string
  name?: string
  data?: string
  attribs?: Record<string, string>
  children?: readonly XmlNode[]
}

const MAX_TEXT_LENGTH = 20_000

/**
 * The root element of an XML text, or undefined where there is none. The parser expands no entities that a document
 * declares, and mends what is not well-formed, as feeds often are not.
 */
export function parseXml(text: string): XmlNode | undefined {
  const document: XmlNode | undefined = load(text, { xmlMode: true }, false).root().get(0)
  return document === undefined ? undefined : childrenOf(document)[0]
}

/** Child elements, of one name where it is given (with its prefix, in lower case), at most `limit`. */
export function childrenOf(node: XmlNode, name?: string, limit = Infinity): XmlNode[] {
  const found: XmlNode[] = []
  for (const child of node.children ?? []) {
    if (found.length >= limit) break
    if (child.type === 'tag' && (name === undefined || nameOf(child) === name)) found.push(child)
  }
  return found
}

/** An element's name with its prefix, in lower case. */
export function nameOf(node: XmlNode): string {
  return (node.name ?? '').toLowerCase()
}

/** The text below the first child of the first of these names that has any. */
export function textOfFirst(node: XmlNode, ...names: string[]): string | undefined {
  for (const name of names) {
    for (const child of childrenOf(node, name)) {
      const text = textOf(child)
      if (text !== '') return text
    }
  }
  return undefined
}

/** All text below a node, trimmed, at most 20,000 characters. Walks with a list: nesting may be as deep as the file. */
export function textOf(node: XmlNode): string {
  const open: XmlNode[] = [node]
  let text = ''
  while (open.length > 0 && text.length < MAX_TEXT_LENGTH) {
    const next = open.pop()
    if (next?.type === 'text') text += next.data ?? ''
    const children = next?.children ?? []
    for (let index = children.length - 1; index >= 0; index -= 1) {
      const child = children[index]
      if (child !== undefined) open.push(child)
    }
  }
  return text.slice(0, MAX_TEXT_LENGTH).trim()
}
