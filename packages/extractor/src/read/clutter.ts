import type { Element } from 'domhandler'
import { namesOf, outward } from './element.ts'
import { isOneParagraph, linkShare, type Measure } from './measures.ts'

const POSITIVE = /article|body|content|entry|main|page|pagination|post|text|blog|story/
const NEGATIVE =
  /-ad-|hidden|(?:^| )hid(?: |$)|banner|combx|comment|com-|contact|footer|gdpr|masthead|media|meta|outbrain|promo|related|scroll|share|shoutbox|sidebar|skyscraper|sponsor|shopping|tags|widget/

const weights = new WeakMap<Element, number>()

/** What the names of an element promise: 25 for or against an article for its class, and the same for its id. */
export function weightOfNames(element: Element): number {
  const known = weights.get(element)
  if (known !== undefined) return known
  const { class: names = '', id = '' } = element.attribs
  const weight = weigh(names.toLowerCase()) + weigh(id.toLowerCase())
  weights.set(element, weight)
  return weight
}

function weigh(names: string): number {
  if (names === '') return 0
  return (POSITIVE.test(names) ? 25 : 0) - (NEGATIVE.test(names) ? 25 : 0)
}

const CHECKED = new Set(['div', 'fieldset', 'form', 'table', 'ul'])
const HEADING = /^h[1-6]$/
const SHARE = /(?:\b|_)share(?:daddy)?(?:\b|_)/
/** With so many commas a part is prose, whatever else it looks like. */
const PROSE_COMMAS = 10

/** Whether a part within an article looks like no part of it: a box of links, a list of names, a form. */
export function isClutter(element: Element, measures: ReadonlyMap<Element, Measure>, named: boolean): boolean {
  const { name } = element
  if (name === 'footer' || name === 'aside') return true
  const measure = measures.get(element)
  if (!measure) return false
  const weight = named ? weightOfNames(element) : 0
  if (HEADING.test(name)) return weight < 0
  if (measure.characters < 500 && SHARE.test(namesOf(element))) return true
  if (!CHECKED.has(name) || (name === 'table' && isOfCells(element)) || isOneParagraph(element, measures)) return false
  if (weight < 0) return true
  return measure.commas < PROSE_COMMAS && looksLikeClutter(element, measure, weight)
}

function looksLikeClutter(element: Element, measure: Measure, weight: number): boolean {
  const { characters, paragraphs, pictures } = measure
  const isList = element.name === 'ul' || measure.inLists > characters * 0.9
  const links = linkShare(measure)
  const inFigure = outward(element).some(({ name }) => name === 'figure')
  if (!inFigure && pictures > 1 && paragraphs / pictures < 0.5) return true
  if (!isList && measure.items - 100 > paragraphs) return true
  const isShort = characters < 25 && measure.inHeadings < characters * 0.9 && (pictures === 0 || pictures > 2)
  if (!isList && !inFigure && isShort && links > 0) return true
  if (!isList && weight < 25 && links > 0.2) return true
  return weight >= 25 && links > 0.5
}

/** A table with heads or several columns and rows is of the article; others are layout. */
function isOfCells(table: Element): boolean {
  const rows = table.children
    .flatMap((child) => ('children' in child ? child.children : []))
    .filter((child) => 'name' in child && (child.name === 'tr' || child.name === 'th'))
  return rows.length >= 3
}
