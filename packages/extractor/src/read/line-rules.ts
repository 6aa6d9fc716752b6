import type { AnyNode, Element } from 'domhandler'
import { BIOS, CREDITS, LABELS, PICTURE_AGENCIES, POINTERS, SERVICES, WALLS, WORK_CREDITS } from './boilerplate.ts'
import { outward } from './element.ts'
import { FURNITURE_NAMES, FURNITURE_ROLES, FURNITURE_TAGS } from './furniture.ts'
import type { Line } from './line.ts'

/** What a rule may look at besides the line. */
export type LineContext = {
  /** All forms of the headline. */
  titles: readonly string[]
  /** Share of the kept text that stands in an element, 0 to 1. */
  shareOf: (element: Element) => number
  /** Share of the kept text that stands before the line, 0 to 1. */
  before: number
}

/** What a line tells of who made the article: its byline, a note on the author, who else worked on it. */
export type MakerRole = 'byline' | 'bio' | 'credit'

/** A reason to take a line out of the body. `as` names the block it becomes; without it the line is dropped. */
export type LineRule = {
  name: string
  as?: 'caption' | MakerRole
  applies: (line: Line, context: LineContext) => boolean
}

/** Longer lines are no label, pointer or credit; patterns are not even tried on them. */
const SHORT = 400
const TAIL = 0.8
const HEAD = 0.15

/**
 * In the order in which they are tried: what a thing is by its markup goes before what it says, and captions go before
 * furniture because they are kept as blocks.
 */
export const LINE_RULES: readonly LineRule[] = [
  { name: 'caption element', as: 'caption', applies: ({ role }) => role === 'caption' },
  {
    name: 'named a caption',
    as: 'caption',
    applies: (line, context) => furnitureAround(line, context) === 'caption' && line.text.length < SHORT * 2,
  },
  { name: 'of another story', applies: isOfAnotherStory },
  { name: 'named a bio', as: 'bio', applies: (line, context) => furnitureAround(line, context) === 'about the author' },
  {
    name: 'named a byline',
    as: 'byline',
    applies: (line, context) => furnitureAround(line, context) === 'byline and date' && isNoHeadline(line, context),
  },
  { name: 'named furniture', applies: (line, context) => furnitureAround(line, context) !== null },
  { name: 'photo credit', as: 'caption', applies: (line) => says(line, CREDITS) },
  {
    name: 'picture agency',
    as: 'caption',
    applies: (line) => !endsSentence(line.text) && says(line, PICTURE_AGENCIES),
  },
  { name: 'label', applies: (line) => says(line, LABELS) },
  { name: 'repeats the title', applies: repeatsTitle },
  { name: 'pointer to another story', applies: (line) => says(line, POINTERS) && isNoSentence(line) },
  { name: 'service of the outlet', applies: (line) => says(line, SERVICES) },
  { name: 'wall', applies: (line) => says(line, WALLS) },
  { name: 'only a time', applies: (line) => line.nodes.every(isInTime) },
  { name: 'only links', applies: (line) => line.linked > 0.8 && !endsSentence(line.text) },
  {
    name: 'date or byline at the head',
    as: 'byline',
    applies: (line, { before }) => before < HEAD && !line.text.startsWith('—') && isDateOrByline(line.text),
  },
  {
    name: 'about the author',
    as: 'bio',
    applies: (line, { before }) => before > TAIL && says(line, BIOS),
  },
  {
    name: 'who else worked on it',
    as: 'credit',
    applies: (line, { before }) => before > TAIL && says(line, WORK_CREDITS),
  },
]

function repeatsTitle(line: Line, { titles }: LineContext): boolean {
  return titles.some((title) => sameWords(line.text, title))
}

/** The head of an article holds its byline, and often its headline and a standfirst too. */
function isNoHeadline(line: Line, context: LineContext): boolean {
  return line.text.length < SHORT && line.role !== 'heading' && !repeatsTitle(line, context)
}

function says(line: Line, patterns: readonly RegExp[]): boolean {
  if (line.text.length > SHORT) return false
  const text = line.text.toLowerCase()
  return patterns.some((pattern) => pattern.test(text))
}

function isInTime(node: AnyNode): boolean {
  return outward(node).some(({ name }) => name === 'time')
}

/** A pointer may be linked or a fragment; a sentence of the article that happens to begin like one is neither. */
function isNoSentence(line: Line): boolean {
  return line.linked > 0.3 || !endsSentence(line.text) || line.emphasized > 0.8
}

/** Whether a text ends as sentences do, in any script, closing quotation marks and brackets aside. */
export function endsSentence(text: string): boolean {
  return /[.!?…。！？।؟][\p{Pf}\p{Pe}"'’”»]{0,3}$/u.test(text)
}

/** Whether a line reads as a sentence of an article, not as a label or a link. */
export function isProse(line: Line): boolean {
  return line.text.length > 40 && line.linked < 0.2 && endsSentence(line.text)
}

function sameWords(a: string, b: string): boolean {
  const words = (text: string) =>
    text
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim()
  return b !== '' && words(a) === words(b)
}

const MONTH =
  'jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|januar|februar|märz|mai|juni|juli|okt|dez|janvier|février|mars|avril|juin|juillet|août|enero|febrero|marzo|abril|mayo|junio|julio|agosto'
const DATE_LINE = new RegExp(
  `^(?:.{0,40}\\b)?(?:(?:${MONTH})[a-zé]{0,9}\\.? \\d{1,2}(?:st|nd|rd|th)?,? (?:19|20)\\d\\d|\\d{1,2}\\.? (?:${MONTH})[a-zé]{0,9}\\.?,? (?:19|20)\\d\\d|\\d{1,4}[./-]\\d{1,2}[./-]\\d{2,4})\\b.{0,60}$`,
)

function isDateOrByline(text: string): boolean {
  const lower = text.toLowerCase()
  if (text.length > 140) return false
  if (
    /^(?:by|von|par|por|di|door) [\p{Lu}]/u.test(text.replace(/^\w/, (letter) => letter.toLowerCase())) &&
    !endsSentence(text)
  )
    return true
  if (
    /^(?:published|updated|posted|last (?:updated|modified)|first published|\d+ min(?:ute)?s? read|modified)\b/.test(
      lower,
    )
  )
    return true
  if (/\b\d+[- ]min(?:ute)?s?\.? read\b/.test(lower)) return true
  return !endsSentence(text) && DATE_LINE.test(lower)
}

/** An element named like furniture that holds more of the text than this is the article after all. */
const MOST = 0.25

const NAMES = Object.entries(FURNITURE_NAMES).map(([kind, words]) => ({ kind, pattern: new RegExp(` (?:${words}) `) }))
const kinds = new WeakMap<Element, string | null>()

/** What furniture the line stands in, if any. */
function furnitureAround(line: Line, { shareOf }: LineContext): string | null {
  for (const element of outward(line.owner)) {
    if (element.name === 'body' || element.name === 'html') return null
    const kind = furnitureKind(element)
    if (kind && shareOf(element) < MOST) return kind
  }
  return null
}

/** Other stories have bylines and notes on their authors too. */
function isOfAnotherStory(line: Line, { shareOf }: LineContext): boolean {
  return outward(line.owner).some((element) => furnitureKind(element) === 'other stories' && shareOf(element) < MOST)
}

function furnitureKind(element: Element): string | null {
  const known = kinds.get(element)
  if (known !== undefined) return known
  const kind = kindByMarkup(element)
  kinds.set(element, kind)
  return kind
}

function kindByMarkup(element: Element): string | null {
  if (FURNITURE_TAGS.has(element.name)) return element.name
  if (FURNITURE_ROLES.has(element.attribs.role ?? '')) return element.attribs.role ?? null
  // The id of a heading is made of its words.
  const id = /^h[1-6]$/.test(element.name) ? '' : (element.attribs.id ?? '')
  const classes = (element.attribs.class ?? '').split(/\s+/).filter((name) => !STATES.test(name))
  const names = wordsOf(`${classes.join(' ')} ${id}`)
  return NAMES.find(({ pattern }) => pattern.test(names))?.kind ?? null
}

/** Classes that say what a page has or where it is filed, not what an element is: "has-sidebar", "tag-newsletter". */
const STATES = /^(?:has|with|no|without|category|tag|type|status|format)[-_]/

/** "c-RelatedStories__item" as " c related stories item ". */
function wordsOf(names: string): string {
  return ` ${names
    .slice(0, 400)
    .replace(/(?<=[a-z])(?=[A-Z])/g, ' ')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')} `
}
