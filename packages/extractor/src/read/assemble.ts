import type { Article, Outlet } from '@parallax/model'
import type { Document } from 'domhandler'
import { isExcerpt } from './access.ts'
import { readCanonical } from './address.ts'
import { authorsInLines, bylinesOf, readAuthors } from './authors.ts'
import { type Body, readBody } from './body.ts'
import type { PageTree } from './build-tree.ts'
import { type Composition, composeLines, composePosts } from './compose.ts'
import { type Correction, readCorrection } from './corrections.ts'
import { creditInText, readCredit } from './credit.ts'
import { readDates } from './dates.ts'
import { collectFacts, type Facts } from './facts.ts'
import type { Line } from './line.ts'
import { readLinkedBody } from './linked-body.ts'
import { isLiveBlog, postsOf, updatesIn } from './live-blog.ts'
import { outletOf } from './outlet-of.ts'
import type { Page } from './page.ts'
import { dropUnseen } from './unseen.ts'
import { readLanguage, readSection } from './particulars.ts'
import { readStandfirst } from './standfirst.ts'
import { readTitles, type Titles } from './title.ts'

/** What is known beforehand: the outlets of a study, so that a page can be given to its own. */
export type ReadContext = { outlets?: readonly Outlet[] }

/** What is not of the tree: the page as fetched, the context, and where problems go. */
export type Surroundings = {
  page: Page
  context: ReadContext
  report: (problem: { code: string; message: string }) => void
}

/**
 * Makes an Article of a parsed page, or null when the page shows no article text. Metadata is read from the page as
 * sent; the body from what is left when the unseen parts are taken out (the tree is changed by that).
 */
export function assembleArticle(tree: PageTree, { page, context, report }: Surroundings): Article | null {
  const facts = collectFacts(tree)
  const titles = readTitles(facts)
  const metadata = readMetadata(facts, page, context)
  const { root } = tree
  dropUnseen(root)
  const body = readBody(root, titles.repeated)
  if (body.failure !== undefined) {
    report({
      code: 'reader-failed',
      message: `Readability failed (${body.failure}); the densest part was read.`,
    })
  }
  const standfirst = readStandfirst(facts, { lines: body.all, body: body.lines, titles: titles.repeated })
  const { lines, corrections } = partCorrections(body.lines.filter((line) => line !== standfirst))
  const { text, blocks, kind } = compose(facts, root, lines)
  if (text === '') {
    report({ code: 'no-article-text', message: 'No article text was found on the page.' })
    return null
  }
  const excerpt = kind === 'article' && isExcerpt(facts, text, aroundTheEnd(body))
  if (excerpt) report({ code: 'paywall-stub', message: 'The page gives only the beginning of its article.' })
  return {
    id: page.id,
    ...metadata.place,
    title: titles.title,
    ...(standfirst && { deck: standfirst.text }),
    ...someOf('authors', authorsAbove(body)),
    ...metadata.rest,
    ...creditOf(metadata.bylines, lines),
    text,
    textKind: excerpt ? 'excerpt' : kind,
    ...someOf('blocks', [...blocks, ...besideTheText(body, titles, standfirst)]),
    ...someOf('corrections', corrections),
    ...(page.capture && { capture: page.capture }),
  }
}

/** Used where the metadata name nobody. */
function authorsAbove({ all, lines }: Body): string[] {
  const first = all.findIndex((line) => line === lines[0])
  return authorsInLines(all.slice(Math.max(0, first - ABOVE), Math.max(0, first)).map((line) => line.text))
}

/** Number of lines above the article among which its byline stands. */
const ABOVE = 15

/** Number of lines below the article in which its wall stands; further down come the offers of the whole site. */
const BELOW = 12

/** The body and what stands right below it. */
function aroundTheEnd({ all, lines }: Body): string {
  const first = all.findIndex((line) => line === lines[0])
  const last = all.findLastIndex((line) => line === lines.at(-1))
  return all
    .slice(Math.max(0, first), last + 1 + BELOW)
    .map((line) => line.text)
    .join('\n')
}

type Metadata = { place: Pick<Article, 'outlet' | 'url' | 'canonical'>; rest: Partial<Article>; bylines: string[] }

function readMetadata(facts: Facts, page: Page, context: ReadContext): Metadata {
  const canonical = readCanonical(facts, page.url)
  const outlet = page.outlet ?? outletOf([canonical, page.url], context.outlets ?? []) ?? 'unknown'
  const language = readLanguage(facts)
  const section = readSection(facts)
  const dates = readDates(facts, {
    ...(page.url && { url: page.url }),
    ...(page.publishedHint && { hint: page.publishedHint }),
  })
  return {
    place: { outlet, ...(page.url && { url: page.url }), ...(canonical && { canonical }) },
    rest: {
      ...someOf('authors', readAuthors(facts)),
      ...dates,
      ...(language && { language }),
      ...(section && { section }),
    },
    bylines: bylinesOf(facts),
  }
}

/** Notes of correction say what the article does not claim, so they are no part of its text. */
function partCorrections(lines: readonly Line[]): { lines: Line[]; corrections: Correction[] } {
  const noted = lines.map((line) => ({ line, correction: readCorrection(line.text) }))
  return {
    lines: noted.flatMap(({ line, correction }) => (correction ? [] : [line])),
    corrections: noted.flatMap(({ correction }) => correction ?? []),
  }
}

/** The text from the page's lines, in order of time for a live blog; from JSON-LD where the page has less. */
function compose(
  facts: Facts,
  root: Document,
  lines: readonly Line[],
): Composition & { kind: 'article' | 'live-blog' } {
  const posts = postsOf(root, lines)
  if (posts) {
    const posted = new Set(posts.flatMap((post) => post.lines))
    const before = lines.filter((line) => !posted.has(line))
    const timed = posts.map((post) => ({ time: post.time, text: composeLines(post.lines).text }))
    return { ...composePosts(before, timed), kind: 'live-blog' }
  }
  const kind = isLiveBlog(facts.linked) ? 'live-blog' : 'article'
  const composed = composeLines(lines)
  const updates = composed.text === '' ? updatesIn(facts.linked) : []
  if (updates.length > 0) return { ...composePosts([], updates), kind }
  const linked = readLinkedBody(facts, composed.text)
  return linked ? { text: linked.join('\n\n'), blocks: [], kind } : { ...composed, kind }
}

function creditOf(bylines: readonly string[], lines: readonly Line[]): Pick<Article, 'credit'> {
  const credit = readCredit(bylines) ?? creditInText(lines.map((line) => line.text))
  return credit ? { credit } : {}
}

/** What a reader of the page sees and the text does not hold: captions, the standfirst, another headline. */
function besideTheText(body: Body, titles: Titles, standfirst: Line | undefined): NonNullable<Article['blocks']> {
  return [
    ...(titles.shown ? [{ role: 'headline', text: titles.shown }] : []),
    ...(standfirst ? [{ role: 'deck', text: standfirst.text }] : []),
    ...body.captions.map((line) => ({ role: 'caption', text: line.text })),
  ]
}

function someOf<Name extends string, Value>(name: Name, values: readonly Value[]): { [K in Name]?: Value[] } {
  // A computed key widens to string; the name is the one asked for.
  return values.length > 0 ? ({ [name]: [...values] } as { [K in Name]?: Value[] }) : {}
}
