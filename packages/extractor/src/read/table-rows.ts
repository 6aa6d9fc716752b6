import { type AnyNode, type Element, isTag } from 'domhandler'

/** A cell with what is written in it, as the lines of a page are. */
type Cell = { cell: Element; lines: readonly { text: string; nodes: AnyNode[]; linked: number; emphasized: number }[] }

/** A row as a reader would say it, and the text nodes it is made of. */
export type Row = { text: string; nodes: AnyNode[] }

const MAX_COLUMNS = 12
/** What is longer is prose that a table only lays out. */
const MAX_CELL = 160
/** Links, not figures, are what such a table is for. */
const MAX_LINKED = 0.5

/**
 * The rows of a table of figures, as `header: cell; header: cell`, so that a figure keeps what it counts. The first row
 * is the header where it is marked as one, set in bold, or the only one without figures. Without a header a row is its
 * first cell and the others: `Lindow: 20; 5`. Null for every other table: those are layout, and their cells are read
 * like any block. A table without a header must hold figures in most rows to be believed.
 */
export function tableRows(cells: readonly (readonly Cell[])[]): Row[] | null {
  const [first, ...rest] = cells
  if (!first || first.length < 2 || first.length > MAX_COLUMNS) return null
  if (cells.some((row) => row.length !== first.length || !row.every(isSimple))) return null
  if (isHeader(first, rest)) {
    const headers = first.map(textOf)
    const told = rest.filter((row) => row.some((cell, at) => textOf(cell) !== headers[at]))
    return told.map((row) => rowOf(row, (cell, at) => (headers[at] ? `${headers[at]}: ${cell}` : cell)))
  }
  const withFigures = cells.filter((row) => row.slice(1).some(hasFigure))
  if (cells.length < 2 || withFigures.length < cells.length / 2) return null
  const linked = cells.flat().filter(({ lines }) => (lines[0]?.linked ?? 0) > MAX_LINKED)
  return linked.length > cells.flat().length / 2 ? null : cells.map(labelledRow)
}

/** The cells, row by row, of a table that holds no other. */
export function tableCells(table: Element): Element[][] {
  const rows: Element[][] = []
  const walk = (node: AnyNode): void => {
    if (!isTag(node)) return
    if (node.name === 'tr') rows.push(node.children.filter(isTag).filter(({ name }) => name === 'td' || name === 'th'))
    else node.children.forEach(walk)
  }
  table.children.forEach(walk)
  return rows.filter((row) => row.length > 0)
}

function isSimple({ cell, lines }: Cell): boolean {
  return lines.length < 2 && !('colspan' in cell.attribs && cell.attribs.colspan !== '1')
}

function isHeader(first: readonly Cell[], rest: readonly (readonly Cell[])[]): boolean {
  if (rest.length === 0) return false
  if (first.every(({ cell }) => cell.name === 'th')) return true
  if (first.some(isLong) || rest.flat().some(isLong)) return false
  const isHead = first.some(
    ({ cell }) => cell.parent?.parent && isTag(cell.parent.parent) && cell.parent.parent.name === 'thead',
  )
  if (isHead) return true
  // A header that nothing marks is a guess, and one with figures would put these into every row.
  const filled = first.filter((cell) => textOf(cell) !== '')
  if (filled.length < 2 || first.some(hasFigure)) return false
  const isBold = filled.every(({ lines }) => (lines[0]?.emphasized ?? 0) > 0.8)
  return isBold || (rest.length > 1 && rest.every((row) => row.slice(1).some(hasFigure)))
}

function labelledRow(row: readonly Cell[]): Row {
  const label = row[0] ? textOf(row[0]) : ''
  const rest = rowOf(row.slice(1), (cell) => cell)
  return {
    text: label && rest.text ? `${label}: ${rest.text}` : label || rest.text,
    nodes: rowOf(row, (cell) => cell).nodes,
  }
}

function rowOf(row: readonly Cell[], say: (text: string, at: number) => string): Row {
  const said = row.flatMap((cell, at) => (textOf(cell) === '' ? [] : [say(textOf(cell), at)]))
  return { text: said.join('; '), nodes: row.flatMap(({ lines }) => lines.flatMap((line) => line.nodes)) }
}

function textOf({ lines }: Cell): string {
  return lines[0]?.text ?? ''
}

function hasFigure(cell: Cell): boolean {
  return !isLong(cell) && /\p{Nd}/u.test(textOf(cell))
}

function isLong(cell: Cell): boolean {
  return textOf(cell).length > MAX_CELL
}
