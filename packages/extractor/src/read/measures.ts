import { type AnyNode, type Element, isTag, isText } from 'domhandler'
import { childrenOf } from './element.ts'

/** What stands in an element, counted over all that is within it. Lengths are in characters without blank runs. */
export type Measure = {
  characters: number
  /** Characters in links; links within the page count for a third, since notes and contents are made of them. */
  linked: number
  inHeadings: number
  inLists: number
  commas: number
  paragraphs: number
  items: number
  pictures: number
}

/** Commas of all scripts: a text that has them is made of sentences. */
const COMMAS = /[,،﹐︐︑⹁⸴⸲，、]/g
const HEADING = /^h[1-6]$/
const ANCHOR_WEIGHT = 0.3

type Counting = { link: number; heading: boolean; list: boolean }

/** Measures every element of a tree in one pass. */
export function measureElements(root: AnyNode): ReadonlyMap<Element, Measure> {
  const measures = new Map<Element, Measure>()
  const visit = (node: AnyNode, around: Counting): Measure => {
    if (isText(node)) return measureText(node.data, around)
    const within = isTag(node) ? entering(node, around) : around
    const sum = nothing()
    for (const child of childrenOf(node)) add(sum, visit(child, within))
    if (isTag(node)) {
      if (node.name === 'p') sum.paragraphs += 1
      else if (node.name === 'li') sum.items += 1
      else if (node.name === 'img') sum.pictures += 1
      measures.set(node, { ...sum })
    }
    return sum
  }
  visit(root, { link: 0, heading: false, list: false })
  return measures
}

/** Share of an element's characters that stand in links, 0 to 1. */
export function linkShare({ linked, characters }: Measure): number {
  return characters === 0 ? 0 : linked / characters
}

/** Whether an element holds one paragraph and nothing else, and the paragraph is no link. */
export function isOneParagraph(element: Element, measures: ReadonlyMap<Element, Measure>): boolean {
  const measure = measures.get(element)
  if (!measure || measure.paragraphs !== 1 || linkShare(measure) >= 0.25) return false
  return element.children.some(
    (child) => isTag(child) && child.name === 'p' && measures.get(child)?.characters === measure.characters,
  )
}

function entering(element: Element, around: Counting): Counting {
  const { name } = element
  if (name === 'a') return { ...around, link: element.attribs.href?.startsWith('#') ? ANCHOR_WEIGHT : 1 }
  if (name === 'ul' || name === 'ol') return { ...around, list: true }
  return HEADING.test(name) ? { ...around, heading: true } : around
}

function measureText(text: string, around: Counting): Measure {
  const sum = nothing()
  const characters = text.trim().length
  if (characters === 0) return sum
  sum.characters = characters
  sum.linked = characters * around.link
  sum.inHeadings = around.heading ? characters : 0
  sum.inLists = around.list ? characters : 0
  sum.commas = text.match(COMMAS)?.length ?? 0
  return sum
}

function nothing(): Measure {
  return { characters: 0, linked: 0, inHeadings: 0, inLists: 0, commas: 0, paragraphs: 0, items: 0, pictures: 0 }
}

function add(sum: Measure, part: Measure): void {
  sum.characters += part.characters
  sum.linked += part.linked
  sum.inHeadings += part.inHeadings
  sum.inLists += part.inLists
  sum.commas += part.commas
  sum.paragraphs += part.paragraphs
  sum.items += part.items
  sum.pictures += part.pictures
}
