import type { Article, Outlet } from '@parallax/model'
import { PAGE_RULES, type PageRule, pageRuleFor } from '@parallax/outlets'
import type { Document } from 'domhandler'
import { isExcerpt } from './access.ts'
import { readCanonical } from './address.ts'
import { authorsInLines, bylinesOf, readAuthors } from './authors.ts'
import { type Body, readBody } from './body.ts'
import type { PageTree } from './build-tree.ts'
import { type Composition, composeLines, composePosts } from './compose.ts'
import type { Correction } from './corrections.ts'
import { creditInText, readCredit } from './credit.ts'
import { readDates } from './dates.ts'
import { collectFacts, type Facts } from './facts.ts'
import { readHiddenBody } from './hidden-body.ts'
import type { Line } from './line.ts'
import { isLiveBlog, postsOf, updatesIn } from './live-blog.ts'
import { mapOffsets, type OffsetRun } from './offset-map.ts'
import { outletOf } from './outlet-of.ts'
import { isNoArticle, readKind } from './page-kind.ts'
import type { Furniture } from './learn-furniture.ts'
import { readByRule, type RuledReading } from './outlet-rule.ts'
import type { Page } from './page.ts'
import { partCorrections } from './part-corrections.ts'
import { withoutFurniture } from './without-furniture.ts'
import { dropUnseen } from './unseen.ts'
import { readLanguage, readSection } from './particulars.ts'
import type { Sourced } from './sourced.ts'
import { mapScripts } from './script-offsets.ts'
import { readStandfirst } from './standfirst.ts'
import { readTitles, type Titles } from './title.ts'

/** What is known beforehand. The outlets of a study, so that a page can be given to its own. */
export type ReadContext = {
  outlets?: readonly Outlet[]
  /** Outlets' own rules; those of the outlets room when absent. */
  rules?: readonly PageRule[]
  /** What `learnFurniture` found to repeat over the run's pages. */
  furniture?: Furniture
}

/** What is not of the tree: the page as fetched, the context, and where problems go. */
export type Surroundings = {
  page: Page
  context: ReadContext
  report: (problem: { code: string; message: string }) => void
}

/**
 * Makes an Article of a parsed page, or null when the page holds none. Metadata is read from the page as sent; the body
 * from what is left when the unseen parts are taken out (the tree is changed by that). `fields` of the article says where
 * each field came from, `kindReason` why the page is of its `kind`, `offsets` where its text stands in the page's source.
 */
export function assembleArticle(tree: PageTree, { page, context, report }: Surroundings): Article | null {
  const facts = collectFacts(tree)
  const titles = readTitles(facts)
  const metadata = readMetadata(facts, page, context)
  dropUnseen(tree.root)
  const found = readBody(tree.root, titles.repeated)
  const ruled = readRuled(tree, found, { rule: ruleOf(metadata, context), report })
  const { body, repeated } = withoutFurniture(ruled?.body ?? found, metadata.place.outlet, context.furniture)
  if (body.failure !== undefined) {
    report({ code: 'reader-failed', message: `Readability failed (${body.failure}); the densest part was read.` })
  }
  const standfirst = readStandfirst(facts, { lines: body.all, body: body.lines, titles: titles.repeated })
  const { lines, corrections } = partCorrections(body, standfirst)
  const composed = compose(facts, tree.root, { lines, title: titles.title })
  const { text, textFrom } = composed
  const excerpt = composed.kind === 'article' && isExcerpt(facts, text, aroundTheEnd(body))
  const textKind = excerpt ? 'excerpt' : composed.kind
  const { section, canonical } = metadata.fields
  const kind = readKind({
    facts,
    title: titles.title,
    text,
    body,
    textKind,
    section: section?.value,
    canonical: canonical?.value,
  })
  if (isNoArticle(kind.kind)) {
    report({ code: kind.kind, message: `The page is no article: ${kind.because}.` })
    return null
  }
  if (text === '') {
    report({ code: 'no-article-text', message: 'No article text was found on the page.' })
    return null
  }
  if (excerpt) report({ code: 'paywall-stub', message: 'The page gives only the beginning of its article.' })
  const authors = authorsOf(ruled) ?? metadata.authors ?? authorsAbove(body)
  const credit = creditOf(metadata.bylines, [...lines, ...thanksIn(body)])
  return {
    id: page.id,
    ...metadata.place,
    title: titles.title,
    ...(standfirst && { deck: standfirst.text }),
    ...(authors && { authors: authors.value }),
    ...valuesOf(metadata.fields),
    ...(credit && { credit: credit.value }),
    text,
    textKind,
    kind: kind.kind,
    kindReason: kind.because,
    ...someOf('blocks', [...composed.blocks, ...besideTheText(body, titles, { standfirst, corrections }), ...repeated]),
    ...someOf('corrections', corrections),
    fields: {
      ...(titles.from && { title: titles.from }),
      ...(standfirst && { deck: 'page' }),
      ...(authors && { authors: authors.from }),
      ...sourcesOf(metadata.fields),
      ...(credit && { credit: credit.from }),
      text: ruled && textFrom === 'page' ? 'outlet rule' : textFrom,
    },
    ...someOf('offsets', offsetsOf(composed, facts, tree)),
    ...(page.capture && { capture: page.capture }),
  }
}

function ruleOf({ place, fields }: Metadata, context: ReadContext): PageRule | undefined {
  return pageRuleFor(context.rules ?? PAGE_RULES, place.outlet, fields.publishedAt?.value)
}

type Ruling = { rule: PageRule | undefined; report: Surroundings['report'] }

/** By the outlet's own rule, where it has one; an alarm where that matches nothing. */
function readRuled(tree: PageTree, body: Body, { rule, report }: Ruling): RuledReading | null {
  if (!rule) return null
  const ruled = readByRule(rule, tree.root, body)
  if (!ruled) {
    const message = `The page rule of ${rule.outlet} matches nothing on the page; it was read without the rule.`
    report({ code: 'outlet-rule-unmatched', message })
  }
  return ruled
}

function authorsOf(ruled: RuledReading | null): Sourced<string[]> | undefined {
  return ruled && ruled.authors.length > 0 ? { value: ruled.authors, from: 'outlet rule' } : undefined
}

/** Used where the metadata name nobody. */
function authorsAbove({ all, lines }: Body): Sourced<string[]> | undefined {
  const first = all.findIndex((line) => line === lines[0])
  const above = all.slice(Math.max(0, first - ABOVE), Math.max(0, first))
  const value = authorsInLines(above.map((line) => line.text))
  return value.length > 0 ? { value, from: 'line above the text' } : undefined
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

type Field = 'canonical' | 'publishedAt' | 'modifiedAt' | 'language' | 'section'
type Fields = { [Name in Field]?: Sourced<string> }
type Metadata = {
  place: Pick<Article, 'outlet' | 'url'>
  fields: Fields
  authors: Sourced<string[]> | undefined
  bylines: string[]
}

function readMetadata(facts: Facts, page: Page, context: ReadContext): Metadata {
  const canonical = readCanonical(facts, page.url)
  const outlet = page.outlet ?? outletOf([canonical?.value, page.url], context.outlets ?? []) ?? 'unknown'
  const language = readLanguage(facts)
  const section = readSection(facts)
  const dates = readDates(facts, {
    ...(page.url && { url: page.url }),
    ...(page.publishedHint && { hint: page.publishedHint }),
  })
  return {
    place: { outlet, ...(page.url && { url: page.url }) },
    fields: { ...(canonical && { canonical }), ...dates, ...(language && { language }), ...(section && { section }) },
    authors: readAuthors(facts),
    bylines: bylinesOf(facts),
  }
}

function valuesOf(fields: Fields): Partial<Record<Field, string>> {
  return Object.fromEntries(Object.entries(fields).map(([name, { value }]) => [name, value]))
}

function sourcesOf(fields: Fields): Partial<Record<Field, string>> {
  return Object.fromEntries(Object.entries(fields).map(([name, { from }]) => [name, from]))
}

type Composed = Composition & { kind: 'article' | 'live-blog'; textFrom: string }

/** The text from the page's lines, in order of time for a live blog; from the page's scripts where it shows less. */
function compose(facts: Facts, root: Document, { lines, title }: { lines: readonly Line[]; title: string }): Composed {
  const posts = postsOf(root, lines)
  if (posts) {
    const posted = new Set(posts.flatMap((post) => post.lines))
    const before = lines.filter((line) => !posted.has(line))
    const timed = posts.map((post) => ({ time: post.time, ...composeLines(post.lines) }))
    return { ...composePosts(before, timed), kind: 'live-blog', textFrom: 'page' }
  }
  const kind = isLiveBlog(facts.linked) ? 'live-blog' : 'article'
  const composed = composeLines(lines)
  const updates = composed.text === '' ? updatesIn(facts.linked) : []
  if (updates.length > 0) return { ...composePosts([], updates), kind, textFrom: 'json-ld liveBlogUpdate' }
  const hidden = readHiddenBody(facts, composed.text, title)
  if (!hidden) return { ...composed, kind, textFrom: 'page' }
  return { text: hidden.paragraphs.join('\n\n'), blocks: [], standing: [], kind, textFrom: hidden.from }
}

function offsetsOf({ text, textFrom, standing }: Composed, { named }: Facts, { origins }: PageTree): OffsetRun[] {
  return textFrom === 'page' ? mapOffsets(standing, origins) : mapScripts(text, named('script'), origins)
}

function thanksIn({ makers }: Body): Line[] {
  return makers.filter(({ role }) => role === 'credit').map(({ line }) => line)
}

function creditOf(bylines: readonly string[], lines: readonly Line[]): Sourced<string> | undefined {
  const byline = readCredit(bylines)
  if (byline) return { value: byline, from: 'byline' }
  const credit = creditInText(lines.map((line) => line.text))
  return credit ? { value: credit, from: 'text' } : undefined
}

/** What a reader of the page sees and the text does not hold: the headline, captions, bylines, corrections. */
function besideTheText(
  body: Body,
  titles: Titles,
  { standfirst, corrections }: { standfirst: Line | undefined; corrections: readonly Correction[] },
): NonNullable<Article['blocks']> {
  return [
    ...(titles.shown ? [{ role: 'headline', text: titles.shown }] : []),
    ...(standfirst ? [{ role: 'deck', text: standfirst.text }] : []),
    ...body.captions.map((line) => ({ role: 'caption', text: line.text })),
    ...body.makers.map(({ role, line }) => ({ role, text: line.text })),
    ...corrections.map(({ text }) => ({ role: 'correction', text })),
  ]
}

function someOf<Name extends string, Value>(name: Name, values: readonly Value[]): { [K in Name]?: Value[] } {
  // A computed key widens to string; the name is the one asked for.
  return values.length > 0 ? ({ [name]: [...values] } as { [K in Name]?: Value[] }) : {}
}
