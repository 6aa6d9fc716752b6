import { type AnyNode, type Element, isTag, isText } from 'domhandler'
import { cleanText } from './clean-text.ts'
import { childrenOf, namesOf, outward } from './element.ts'
import { tableCells, tableRows } from './table-rows.ts'

/** What a line is by its markup alone. */
type LineRole = 'paragraph' | 'heading' | 'list-item' | 'quotation' | 'table-row' | 'caption' | 'embed'

/**
 * One run of text that stands on its own on the page: a paragraph, a heading, a list item, a row of a table. Readers
 * vote on lines, rules drop lines, and the article's text is made of those that are left.
 */
export type Line = {
  role: LineRole
  text: string
  /** The innermost block element around it. */
  owner: Element
  /** The text nodes it is made of, in page order. */
  nodes: AnyNode[]
  /** Share of its characters that stand in links, 0 to 1. */
  linked: number
  /** Share of its characters in bold or italics. */
  emphasized: number
}

const BLOCKS = new Set(
  `address article aside blockquote body caption center dd details dialog div dl dt fieldset figcaption figure footer
  form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav ol p pre section summary table tbody td tfoot th
  thead tr ul`.split(/\s+/),
)
const EMPHASIS = new Set(['b', 'em', 'i', 'strong'])

type Run = { nodes: AnyNode[]; raw: string; linked: number; emphasized: number; breaks: number }
type Inline = { link: boolean; emphasis: boolean }

/** Cuts a tree into its lines, in page order. Two line breaks in a row end a line; a single one is a blank. */
export function linesOf(root: AnyNode): Line[] {
  const lines: Line[] = []
  let run = emptyRun()

  const flush = (owner: Element | null) => {
    const text = cleanText(run.raw)
    if (text && owner) lines.push(lineOf(run, { text, owner, role: roleOf(owner) }))
    run = emptyRun()
  }
  const walk = (node: AnyNode, owner: Element | null, inline: Inline): void => {
    if (isText(node)) return addText(run, node, inline)
    if (isTag(node) && node.name === 'br') {
      run.breaks += 1
      run.raw += ' '
      if (run.breaks > 1) flush(owner)
      return
    }
    const rows = isTag(node) && node.name === 'table' ? rowsOf(node) : null
    if (rows) {
      flush(owner)
      lines.push(...rows)
      return
    }
    const block = isTag(node) && BLOCKS.has(node.name)
    if (block) flush(owner)
    for (const child of childrenOf(node)) walk(child, block ? node : owner, inlineOf(node, inline))
    if (block) flush(node)
  }
  walk(root, null, { link: false, emphasis: false })
  flush(null)
  return lines
}

function emptyRun(): Run {
  return { nodes: [], raw: '', linked: 0, emphasized: 0, breaks: 0 }
}

function addText(run: Run, node: AnyNode & { data: string }, inline: Inline): void {
  const length = cleanText(node.data).length
  run.raw += node.data
  if (length === 0) return
  run.breaks = 0
  run.nodes.push(node)
  if (inline.link) run.linked += length
  if (inline.emphasis) run.emphasized += length
}

function inlineOf(node: AnyNode, outer: Inline): Inline {
  if (!isTag(node)) return outer
  if (node.name === 'a' && 'href' in node.attribs) return { ...outer, link: true }
  return EMPHASIS.has(node.name) ? { ...outer, emphasis: true } : outer
}

function lineOf(run: Run, line: Pick<Line, 'text' | 'owner' | 'role'>): Line {
  const share = (part: number) => Math.min(1, part / line.text.length)
  return { ...line, nodes: run.nodes, linked: share(run.linked), emphasized: share(run.emphasized) }
}

/** The classes that the networks themselves give to the posts that others embed. */
const EMBEDS =
  /(?:^|\s)(?:twitter-tweet|twitter-video|instagram-media|tiktok-embed|fb-post|reddit-embed-bq|reddit-card|bluesky-embed|mastodon-embed|telegram-post|text-post-media|imgur-embed-pub)(?:\s|$)/

function roleOf(owner: Element): LineRole {
  for (const element of outward(owner)) {
    const { name } = element
    if (EMBEDS.test(namesOf(element))) return 'embed'
    if (name === 'figcaption' || name === 'figure' || name === 'caption') return 'caption'
    if (name === 'li' || name === 'dd') return 'list-item'
    if (/^h[1-6]$/.test(name)) return 'heading'
    if (name === 'blockquote') return 'quotation'
  }
  return 'paragraph'
}

/**
 * A table of figures as lines, its caption first; null for a table that only lays out the page. One that holds tables is
 * such, and is told before its cells are read: else every level would be read twice, and n levels 2^n times.
 */
function rowsOf(table: Element): Line[] | null {
  if (table.children.some(holdsTable)) return null
  const cells = tableCells(table).map((row) => row.map((cell) => ({ cell, lines: linesOf(cell) })))
  const rows = tableRows(cells)
  if (!rows) return null
  const captions = table.children.filter((child) => isTag(child) && child.name === 'caption').flatMap(linesOf)
  const lines = rows.map(({ text, nodes }): Line => ({
    role: 'table-row',
    text,
    owner: table,
    nodes,
    linked: 0,
    emphasized: 0,
  }))
  return [...captions, ...lines]
}

function holdsTable(node: AnyNode): boolean {
  return isTag(node) && (node.name === 'table' || node.children.some(holdsTable))
}
