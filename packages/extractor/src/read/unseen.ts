import {
  type AnyNode,
  type ChildNode,
  type Document,
  type Element,
  hasChildren,
  isTag,
  isText,
  type ParentNode,
} from 'domhandler'
import { childrenOf, isHidden, namesOf } from './element.ts'

/** Elements that hold no text for a reader of the page, or none of the outlet's. */
const NOT_TEXT = new Set(
  `applet audio base button canvas datalist embed frame frameset head iframe input link map meta noembed noframes
  noscript object option script select style svg template textarea title video amp-ad amp-analytics amp-auto-ads
  amp-autocomplete amp-consent amp-embed amp-geo amp-list amp-next-page amp-sidebar amp-social-share amp-state
  amp-sticky-ad amp-user-notification amp-web-push`.split(/\s+/),
)

/** Pages hide the whole article under a wall or until a script has run; only less than this share may be hidden. */
const HIDDEN_SHARE = 0.4

/**
 * Takes out of the tree what a reader of the page does not see: scripts, controls, comments, hidden parts. Metadata must
 * have been read before.
 */
export function dropUnseen(root: Document): void {
  const most = textLength(root) * HIDDEN_SHARE
  const visit = (node: ParentNode): void => {
    const seen = node.children.filter((child) =>
      isTag(child) ? !isUnseen(child, most) : isText(child) || hasChildren(child),
    )
    if (seen.length < node.children.length) setChildren(node, seen)
    for (const child of seen) if (hasChildren(child)) visit(child)
  }
  visit(root)
}

/** Removing children one by one would take quadratic time for a thousand scripts in a row. */
function setChildren(parent: ParentNode, children: ChildNode[]): void {
  parent.children = children
  for (const [at, child] of children.entries()) {
    child.prev = children[at - 1] ?? null
    child.next = children[at + 1] ?? null
  }
}

function isUnseen(element: Element, most: number): boolean {
  if (NOT_TEXT.has(element.name)) return true
  const hidden = isHidden(element) || element.attribs['aria-hidden'] === 'true'
  return (hidden && textLength(element) < most) || isConsentBox(element)
}

/** Boxes that ask for consent can hold more text than a short article, and Readability then takes them for it. */
function isConsentBox(element: Element): boolean {
  if (element.name === 'body' || element.name === 'html') return false
  return CONSENT.test(namesOf(element)) && !containsTag(element, 'article') && !containsTag(element, 'h1')
}

const CONSENT = /(?:^|[\s_-])(?:onetrust|cookie|cookies|gdpr|ccpa|consent|truste|didomi|cmp)(?=$|[\s_-])/

function containsTag(node: AnyNode, name: string): boolean {
  return childrenOf(node).some((child) => (isTag(child) && child.name === name) || containsTag(child, name))
}

function textLength(node: AnyNode): number {
  if (isText(node)) return node.data.trim().length
  if (isTag(node) && NOT_TEXT.has(node.name)) return 0
  return childrenOf(node).reduce((sum, child) => sum + textLength(child), 0)
}
