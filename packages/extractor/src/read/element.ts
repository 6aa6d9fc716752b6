import { type AnyNode, type Element, isTag, isText } from 'domhandler'

/** The class and id of an element, lower case: where the web's authors say what a thing is. */
export function namesOf(element: Element): string {
  return `${element.attribs.class ?? ''} ${element.attribs.id ?? ''}`.toLowerCase()
}

/** The element itself and the elements around it, innermost first. */
export function* outward(node: AnyNode): Generator<Element> {
  for (let at: AnyNode | null = node; at; at = at.parent) if (isTag(at)) yield at
}

/** Child nodes, or none for a node that cannot have any. */
export function childrenOf(node: AnyNode): readonly AnyNode[] {
  return 'children' in node ? node.children : []
}

/** Whether the element may lie outside what a reader sees: `hidden`, `display: none`. */
export function isHidden(element: Element): boolean {
  const style = element.attribs.style
  return 'hidden' in element.attribs || (style !== undefined && /display\s{0,4}:\s{0,4}none/i.test(style))
}

/** Whether a node stands within an element. */
export function isWithin(node: AnyNode, element: Element): boolean {
  return outward(node).some((outer) => outer === element)
}

/** The text within a node as it stands in the tree, scripts and hidden parts included. */
export function rawTextOf(node: AnyNode): string {
  return isText(node) ? node.data : childrenOf(node).map(rawTextOf).join('')
}

/** Whether an attribute that is a list of words holds one of these. */
export function holdsWord(element: Element, attribute: string, word: string): boolean {
  const value = element.attribs[attribute]
  return value !== undefined && value.split(/\s+/).includes(word)
}
