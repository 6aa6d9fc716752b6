import { type AnyNode, type Element, isTag } from 'domhandler'
import { charactersWithin, densestPart } from './dense-reader.ts'
import { isWithin } from './element.ts'
import { type Line, linesOf } from './line.ts'
import { endsSentence, isProse, LINE_RULES, type LineContext, type LineRule, type MakerRole } from './line-rules.ts'
import { readByReadability } from './readability-reader.ts'
import { readByScore } from './scored-reader.ts'
import { trimEnds } from './trim-ends.ts'

/**
 * The article's lines in page order, the captions among them, the lines that say who made it, all lines of the page, and
 * what failed on the way.
 */
export type Body = {
  lines: Line[]
  captions: Line[]
  makers: { role: MakerRole; line: Line }[]
  all: Line[]
  failure?: string
}

/** Number of lines above and below the article among which stand its byline and the notes on who made it. */
const BESIDE = 12

/** A part this pure is the article even where the vote took only a piece of it. */
const PURE = 0.7
/** Share of the text that an element, or elements of one kind, must hold for other lines there to belong to it. */
const HOME = 0.3
/** A paragraph this long is seldom a teaser. */
const LONG = 80
/** How far above a line its home may be. */
const HOME_STEPS = 3

/**
 * Reads the article's body out of a page's tree. A scoring reader votes for lines; rules drop of these what is not the
 * article's own prose; then lines that it lost come back where they stand among the others (a paragraph
 * between two kept ones, or in the part of the page that is nearly all prose).
 */
export function readBody(root: AnyNode, titles: readonly string[]): Body {
  const lines = linesOf(root)
  const { voted, failure } = vote(root, lines)
  const context = contextOf(voted.length > 0 ? voted : lines, titles)
  const verdicts = new Map(lines.map((line) => [line, ruleFor(line, context)]))
  const votes = new Set(voted)
  const good = voted.filter((line) => !verdicts.get(line))
  const isHome = homeOf(lines, good, verdicts)
  const first = lines.findIndex((line) => line === good[0])
  const last = lines.findLastIndex((line) => line === good.at(-1))
  const survivors = lines.filter((line, at) => {
    if (verdicts.get(line)) return false
    if (votes.has(line)) return true
    const isBetween = at > first && at < last
    return isHome(line) && !isTeaser(lines, at) && (isBetween ? isPart(line) : isProse(line))
  })
  const captions = voted.filter((line) => verdicts.get(line)?.as === 'caption')
  return {
    lines: trimEnds(withoutRepetitions(survivors)),
    captions,
    makers: makersNear(lines.slice(Math.max(0, first - BESIDE), last + 1 + BESIDE), verdicts),
    all: lines,
    ...(failure === undefined ? {} : { failure }),
  }
}

function makersNear(lines: readonly Line[], verdicts: ReadonlyMap<Line, LineRule | undefined>): Body['makers'] {
  return lines.flatMap((line) => {
    const role = verdicts.get(line)?.as
    return role === undefined || role === 'caption' ? [] : [{ role, line }]
  })
}

/** Readability is asked only where our own reader finds nothing at all. */
function vote(root: AnyNode, lines: readonly Line[]): { voted: Line[]; failure?: string } {
  const voted = readByScore(root, lines)
  if (voted.length > 0 || !lines.some(isProse)) return { voted }
  try {
    const kept = readByReadability(root)
    if (!kept) return { voted: [] }
    // Only elements can be kept; a document as parent is just not among them.
    const isKept = (node: AnyNode) => node.parent !== null && kept.has(node.parent as Element)
    return { voted: lines.filter((line) => line.nodes.some(isKept)) }
  } catch (cause) {
    // The dense part of the page is read in its place, and the failure becomes a Problem.
    return { voted: [], failure: cause instanceof Error ? cause.message : 'no error was given' }
  }
}

type Context = { titles: readonly string[]; shareOf: LineContext['shareOf']; before: ReadonlyMap<Line, number> }

function contextOf(lines: readonly Line[], titles: readonly string[]): Context {
  const characters = charactersWithin(lines)
  const total = lines.reduce((sum, line) => sum + line.text.length, 0)
  const before = new Map<Line, number>()
  let passed = 0
  for (const line of lines) {
    before.set(line, passed / total)
    passed += line.text.length
  }
  return { titles, shareOf: (element) => (characters.get(element) ?? 0) / total, before }
}

function ruleFor(line: Line, context: Context): LineRule | undefined {
  const around = { titles: context.titles, shareOf: context.shareOf, before: context.before.get(line) ?? 0.5 }
  return LINE_RULES.find((rule) => rule.applies(line, around))
}

/** Whether a line that was not voted for stands where the article stands. */
function homeOf(lines: readonly Line[], good: readonly Line[], verdicts: ReadonlyMap<Line, LineRule | undefined>) {
  const parents = new Map<AnyNode, number>()
  const kinds = new Map<string, number>()
  for (const { owner, text } of good) {
    if (owner.parent) parents.set(owner.parent, (parents.get(owner.parent) ?? 0) + text.length)
    for (const kind of kindsOf(owner)) kinds.set(kind, (kinds.get(kind) ?? 0) + text.length)
  }
  const total = good.reduce((sum, line) => sum + line.text.length, 0)
  const prose = lines.filter((line) => !verdicts.get(line) && isProse(line))
  const long = prose.filter((line) => line.text.length > LONG)
  const dense = densestPart(lines, new Set(long.length > 0 ? long : prose))
  const isArticle = dense !== null && (good.length === 0 || (dense.purity > PURE && dense.prose > total * 1.25))
  return (line: Line): boolean => {
    if (isArticle && isWithin(line.owner, dense.element)) return true
    if (kindsOf(line.owner).some((kind) => (kinds.get(kind) ?? 0) > total * HOME)) return true
    let at: AnyNode | null = line.owner.parent
    for (let step = 0; at && step < HOME_STEPS; step += 1, at = at.parent) {
      if ((parents.get(at) ?? 0) > total * HOME) return true
    }
    return false
  }
}

/** Between lines of the article even a short sentence or a heading is of the article. */
function isPart(line: Line): boolean {
  return line.linked < 0.4 && (line.role === 'heading' || endsSentence(line.text))
}

/** A text under a heading that is a link, in a part of its own: it leads to another story. */
function isTeaser(lines: readonly Line[], at: number): boolean {
  const ahead = lines[at - 1]
  return ahead !== undefined && ahead.role === 'heading' && ahead.linked > 0.8
}

/** A page that holds its article twice, for print or for a small screen, shows it once. */
function withoutRepetitions(lines: readonly Line[]): Line[] {
  const seen = new Set<string>()
  return lines.filter(({ text }) => {
    if (text.length < LONG) return true
    if (seen.has(text)) return false
    seen.add(text)
    return true
  })
}

/**
 * Tag and classes of a line's element, and of the one around it: content systems give an article's paragraphs, or the
 * boxes they stand in, the same, wherever they put them. Elements without a class are of no kind.
 */
function kindsOf({ name, attribs, parent }: Element): string[] {
  const own = attribs.class ? [`${name}.${withoutNumbers(attribs.class)}`] : []
  const outer = parent !== null && isTag(parent) && parent.attribs.class
  return outer ? [...own, `${parent.name}.${withoutNumbers(outer)} > ${name}`] : own
}

/** "chunk chunk-7" is of a kind with "chunk chunk-8". */
function withoutNumbers(names: string): string {
  return names.replace(/\d+/g, '#')
}
