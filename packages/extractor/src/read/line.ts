import { type AnyNode, type Element, isTag, isText } from 'domhandler'
import { cleanText } from './clean-text.ts'
import { childrenOf, outward } from './element.ts'

/** What a line is by its markup alone. */
type LineRole = 'paragraph' | 'heading' | 'list-item' | 'quotation' | 'table-row' | 'caption'

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
    const row = isTag(node) && node.name === 'table' ? rowsOf(node) : null
    if (row) {
      flush(owner)
      lines.push(...row)
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

function roleOf(owner: Element): LineRole {
  for (const { name } of outward(owner)) {
    if (name === 'figcaption' || name === 'figure' || name === 'caption') return 'caption'
    if (name === 'li' || name === 'dd') return 'list-item'
    if (/^h[1-6]$/.test(name)) return 'heading'
    if (name === 'blockquote') return 'quotation'
  }
  return 'paragraph'
}

const MAX_COLUMNS = 12

/**
 * The rows of a simple table with a header row, as `header: cell; header: cell`, so that a figure keeps what it counts.
 * Null for every other table: those are layout, and their cells are read like any block.
 */
function rowsOf(table: Element): Line[] | null {
  const [head, ...body] = cellsOf(table)
  if (!head || body.length === 0 || head.length < 2 || head.length > MAX_COLUMNS) return null
  if (!head.every((cell) => cell.name === 'th') || body.some((row) => row.length !== head.length)) return null
  const cells = [head, ...body].map((row) => row.map((cell) => linesOf(cell)))
  if (cells.some((row) => row.some((lines) => lines.length > 1))) return null
  const texts = cells.map((row) => row.map((lines) => lines[0]?.text ?? ''))
  return body.map((row, at) => {
    const text = row
      .map((_, column) => [texts[0]?.[column], texts[at + 1]?.[column]])
      .filter(([, value]) => value)
      .map(([header, value]) => (header ? `${header}: ${value}` : value))
      .join('; ')
    const nodes = (cells[at + 1] ?? []).flatMap((lines) => lines.flatMap((line) => line.nodes))
    return { role: 'table-row', text, owner: table, nodes, linked: 0, emphasized: 0 }
  })
}

/** The table's cells row by row; a table within the table makes it no simple one. */
function cellsOf(table: Element): Element[][] {
  const rows: Element[][] = []
  const walk = (node: AnyNode): void => {
    if (!isTag(node)) return
    if (node.name === 'tr') rows.push(node.children.filter(isTag).filter(({ name }) => name === 'td' || name === 'th'))
    else node.children.forEach(walk)
  }
  table.children.forEach(walk)
  return rows
}
