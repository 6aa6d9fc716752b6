import { type AnyNode, type Element, isTag } from 'domhandler'
import { charactersWithin } from './dense-reader.ts'
import { isWithin, namesOf, outward } from './element.ts'
import type { Line } from './line.ts'
import { isOneParagraph, linkShare, type Measure, measureElements } from './measures.ts'
import { isClutter, weightOfNames } from './clutter.ts'

/** Shorter lines say nothing about where the article stands. */
const LEAST_LINE = 25
/** Longer lines are paragraphs. */
const LONG = 80
/** Levels above a line that it speaks for. */
const LEVELS = 5
/** A result shorter than this is tried again with fewer conditions. */
const ENOUGH = 500

/** Which conditions hold in an attempt, strictest first. */
type Attempt = { unlikely: boolean; weights: boolean; clutter: boolean }
const ATTEMPTS: readonly Attempt[] = [
  { unlikely: true, weights: true, clutter: true },
  { unlikely: false, weights: true, clutter: true },
  { unlikely: false, weights: false, clutter: true },
  { unlikely: false, weights: false, clutter: false },
]

/**
 * The lines that stand in the article's part of the page: a reader of the class of Arc90's Readability (2009), which
 * Firefox and Safari build on. Every paragraph speaks for the elements around it by its length and its commas; names and
 * links raise and lower that; the best element is the article, together with those beside it that are much like it; lists
 * of links and the like within are left out. Where this gives next to nothing it is tried again with fewer conditions.
 * `lines` are all lines under `root`. Linear in the size of the page.
 */
export function readByScore(root: AnyNode, lines: readonly Line[]): Line[] {
  const measures = measureElements(root)
  const holdsMost = holdersOfMost(lines)
  let best: Line[] = []
  let most = 0
  for (const attempt of ATTEMPTS) {
    const found = attemptToRead({ lines, measures, holdsMost, attempt })
    const characters = charactersOf(found)
    if (characters >= ENOUGH) return found
    if (characters > most) [best, most] = [found, characters]
  }
  return best
}

type Given = {
  lines: readonly Line[]
  measures: ReadonlyMap<Element, Measure>
  holdsMost: (element: Element) => boolean
  attempt: Attempt
}

function attemptToRead({ lines, measures, holdsMost, attempt }: Given): Line[] {
  const likely = attempt.unlikely ? likelyLines(lines, holdsMost) : lines
  const scores = scoreElements(likely, { measures, attempt })
  const top = bestElement({ scores, measures })
  if (!top) return []
  const parts = new Set(partsOf(top, { scores, measures }))
  const clutter = new Map<Element, boolean>()
  return likely.filter((line) => {
    for (const element of outward(line.owner)) {
      if (parts.has(element)) return true
      if (!attempt.clutter) continue
      const known = clutter.get(element)
      const drop = known ?? (!holdsMost(element) && isClutter(element, measures, attempt.weights))
      if (known === undefined) clutter.set(element, drop)
      if (drop) return false
    }
    return false
  })
}

const UNLIKELY =
  /-ad-|banner|breadcrumb|comment|community|disqus|extra|footer|gdpr|header|legends|menu|related|remark|replies|rss|shoutbox|sidebar|skyscraper|social|sponsor|supplemental|ad-break|agegate|pagination|pager|popup/
const MAYBE = /and|article|body|column|content|main|shadow/
/** Of all unlikely parts only these can be longer than the article itself. */
const COMMENTS = /comment|disqus|replies|remark|community/
const UNLIKELY_ROLES = new Set('menu menubar complementary navigation alert alertdialog dialog'.split(' '))

/** Lines that do not stand in parts whose names promise anything but an article. */
function likelyLines(lines: readonly Line[], holdsMost: (element: Element) => boolean): Line[] {
  const known = new Map<Element, boolean>()
  const isUnlikely = (element: Element): boolean => {
    const before = known.get(element)
    if (before !== undefined) return before
    const parent = element.parent
    const unlikely =
      (isUnlikelyItself(element) && !holdsMost(element)) || (parent !== null && isTag(parent) && isUnlikely(parent))
    known.set(element, unlikely)
    return unlikely
  }
  return lines.filter((line) => !isUnlikely(line.owner))
}

function isUnlikelyItself(element: Element): boolean {
  if (element.name === 'body' || element.name === 'a' || element.name === 'html') return false
  if (UNLIKELY_ROLES.has(element.attribs.role ?? '')) return true
  const names = namesOf(element)
  return UNLIKELY.test(names) && !MAYBE.test(names)
}

/**
 * Whether elements of these names hold most of the page's paragraphs: then they are no boxes beside the article, whatever
 * their names say ("sidebar-grid" is a grid with a sidebar). Together, because articles are cut into parts by advertising.
 */
function holdersOfMost(lines: readonly Line[]): (element: Element) => boolean {
  const prose = lines.filter((line) => line.text.length > LONG && line.linked < 0.2)
  const byNames = new Map<string, number>()
  for (const [element, characters] of charactersWithin(prose)) {
    const names = namesOf(element)
    byNames.set(names, (byNames.get(names) ?? 0) + characters)
  }
  const most = charactersOf(prose) / 2
  return (element) => {
    const names = namesOf(element)
    return names !== ' ' && (byNames.get(names) ?? 0) > most && !COMMENTS.test(names)
  }
}

/** Items, captions and labels are as often of lists and boxes as of articles: they do not speak. */
const SILENT = new Set(
  'a address aside button caption dd dt figcaption figure footer h1 header label legend li nav summary'.split(' '),
)
const OWN = new Set('p h2 h3 h4 h5 h6 pre td'.split(' '))

type Scoring = { measures: ReadonlyMap<Element, Measure>; attempt: Attempt }

function scoreElements(lines: readonly Line[], { measures, attempt }: Scoring): Map<Element, number> {
  const scores = new Map<Element, number>()
  for (const line of lines) {
    if (line.text.length < LEAST_LINE || SILENT.has(line.owner.name)) continue
    const commas = line.text.match(/[,،，、]/g)?.length ?? 0
    const worth = 2 + commas + Math.min(Math.floor(line.text.length / 100), 3)
    let level = 0
    let at: Element | null = OWN.has(line.owner.name) ? homeOf(line.owner, measures) : line.owner
    for (; at && level < LEVELS; level += 1, at = parentOf(at)) {
      const share = level === 0 ? 1 : level === 1 ? 1 / 2 : 1 / (level * 3)
      scores.set(at, (scores.get(at) ?? firstScore(at, attempt.weights)) + worth * share)
    }
  }
  for (const [element, score] of scores) {
    const measure = measures.get(element)
    scores.set(element, measure ? score * (1 - linkShare(measure)) : score)
  }
  return scores
}

/** The element that a paragraph stands in; boxes that hold nothing else are taken for the paragraph. */
function homeOf(paragraph: Element, measures: ReadonlyMap<Element, Measure>): Element | null {
  let home = parentOf(paragraph)
  while (home && home.name === 'div' && isOneParagraph(home, measures)) home = parentOf(home)
  return home
}

const FIRST: Readonly<Record<string, number>> = { div: 5, pre: 3, td: 3, blockquote: 3, th: -5 }
for (const name of 'address ol ul dl dd dt li form'.split(' ')) Object.assign(FIRST, { [name]: -3 })

function firstScore(element: Element, weights: boolean): number {
  return (FIRST[element.name] ?? 0) + (weights ? weightOfNames(element) : 0)
}

function parentOf(element: Element): Element | null {
  return element.parent && isTag(element.parent) ? element.parent : null
}

type Scored = { scores: ReadonlyMap<Element, number>; measures: ReadonlyMap<Element, Measure> }

/** The element with the highest score, or one around it that several others share or that scores no less. */
function bestElement({ scores, measures }: Scored): Element | null {
  const ranked = [...scores].sort((a, b) => b[1] - a[1]).slice(0, 5)
  const first = ranked[0]
  if (!first) return null
  let [top] = first
  const close = ranked.slice(1).filter(([, score]) => score / first[1] >= 0.75)
  if (close.length >= 3) {
    const shared = [...outward(top)]
      .slice(1)
      .find((outer) => outer.name !== 'body' && close.filter(([element]) => isWithin(element, outer)).length >= 3)
    top = shared ?? top
  }
  return climb(top, { scores, measures })
}

/** The outer elements of an article can score as high as the inner one: then the article is in several parts. */
function climb(from: Element, { scores, measures }: Scored): Element {
  if (from.name === 'body' || from.name === 'html') return from
  let top = from
  let last = scores.get(from) ?? 0
  const least = last / 3
  for (let at = parentOf(from); at && at.name !== 'body'; at = parentOf(at)) {
    const score = scores.get(at)
    if (score === undefined) continue
    if (score < least) break
    if (score > last) {
      top = at
      break
    }
    last = score
  }
  for (let outer = parentOf(top); outer && outer.name !== 'body'; outer = parentOf(outer)) {
    if ((measures.get(outer)?.characters ?? 0) > (measures.get(top)?.characters ?? 0)) break
    top = outer
  }
  return top
}

/** The article's element and those beside it that hold more of it. */
function partsOf(top: Element, { scores, measures }: Scored): Element[] {
  const score = scores.get(top) ?? 0
  const least = Math.max(10, score * 0.2)
  const siblings = top.parent && isTag(top.parent) ? top.parent.children.filter(isTag) : [top]
  return siblings.filter((sibling) => {
    if (sibling === top) return true
    const names = sibling.attribs.class ?? ''
    const bonus = names !== '' && names === top.attribs.class ? score * 0.2 : 0
    const own = scores.get(sibling)
    if (own !== undefined && own + bonus >= least) return true
    const measure = measures.get(sibling)
    if (sibling.name !== 'p' || !measure) return false
    const share = linkShare(measure)
    return measure.characters > 80 ? share < 0.25 : measure.characters > 0 && share === 0
  })
}

function charactersOf(lines: readonly Line[]): number {
  return lines.reduce((sum, line) => sum + line.text.length, 0)
}
