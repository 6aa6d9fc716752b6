import { styleText } from 'node:util'
import type { Verdict } from '@parallax/model'
import type { IndexEntry } from '@parallax/report'

/** More events than these are left to the index page. */
const LISTED = 20
/** More events than these are listed as a table alone. */
const TOLD = 5
const LONGEST_TITLE = 44

const COLUMNS: readonly {
  verdict: Verdict
  head: string
  colour: 'red' | 'yellow' | 'magenta' | 'cyan' | 'green' | 'gray'
}[] = [
  { verdict: 'conflict', head: 'conflict', colour: 'red' },
  { verdict: 'undetermined', head: 'undetermined', colour: 'yellow' },
  { verdict: 'superseded', head: 'superseded', colour: 'magenta' },
  { verdict: 'compatible', head: 'compatible', colour: 'cyan' },
  { verdict: 'agree', head: 'agree', colour: 'green' },
  { verdict: 'single', head: 'one outlet', colour: 'gray' },
]

/** What a run found, for stdout: a table of events, of few the gravest divergence too, and where to read on. */
export function summarize(entries: readonly IndexEntry[], page: string): string {
  const shown = entries.slice(0, LISTED)
  const more = entries.length > LISTED ? [`… and ${entries.length - LISTED} more events`] : []
  const told = entries.length <= TOLD ? shown.flatMap(tell) : []
  return [...table(shown), ...more, ...told, `Report: ${page}`].join('\n')
}

function table(entries: readonly IndexEntry[]): string[] {
  const head = ['event', 'outlets read', 'articles', ...COLUMNS.map(({ head }) => head), 'off']
  const rows = entries.map(({ title, outlets, articles, focal, checksOff }) => [
    short(title),
    `${outlets.read} of ${outlets.sought}`,
    String(articles),
    ...COLUMNS.map(({ verdict }) => String(focal[verdict])),
    String(checksOff),
  ])
  const widths = head.map((_, column) => Math.max(...[head, ...rows].map((row) => (row[column] ?? '').length)))
  const pad = (cell: string, column: number): string => {
    const blank = ' '.repeat(Math.max(0, (widths[column] ?? 0) - cell.length))
    return column === 0 ? cell + blank : blank + cell
  }
  return [
    coloured('bold', head.map(pad).join('  ')),
    ...rows.map((row) => row.map((cell, column) => paint(pad(cell, column), cell, column)).join('  ')),
  ]
}

/** A verdict that occurs has its colour, on a screen; a zero steps back. */
function paint(padded: string, cell: string, column: number): string {
  const colour = COLUMNS[column - 3]?.colour
  if (cell === '0') return coloured('dim', padded)
  return colour ? coloured(colour, padded) : padded
}

function tell({ title, divergence, checksOff }: IndexEntry): string[] {
  const off = `${checksOff} ${checksOff === 1 ? 'thing does' : 'things do'} not add up within an article`
  const lines = [...(divergence ? [`  ${plain(divergence)}`] : []), ...(checksOff > 0 ? [`  ${off}`] : [])]
  return lines.length > 0 ? [plain(title), ...lines] : []
}

function short(title: string): string {
  const text = plain(title)
  return text.length > LONGEST_TITLE ? `${text.slice(0, LONGEST_TITLE - 1).toWellFormed()}…` : text
}

/** Text from outside must not steer the terminal. */
function plain(text: string): string {
  return text.replace(/[\p{Cc}\u202A-\u202E\u2066-\u2069]+/gu, ' ')
}

/** Colours are for a screen alone, and for nobody who has set NO_COLOR. */
function coloured(colour: Parameters<typeof styleText>[0], text: string): string {
  return styleText(colour, text, { stream: process.stdout })
}
