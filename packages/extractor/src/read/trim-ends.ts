import type { Line } from './line.ts'
import { endsSentence } from './line-rules.ts'

/** A label, a name, a place: shorter than this and no sentence. */
const SHORT = 60

/**
 * Cuts what stands before the first and after the last prose of an article: section names and bylines at the head,
 * names, tags and headings without a text at the foot. Lists, tables, quotations and embedded posts may end an
 * article, so they stay.
 */
export function trimEnds(lines: readonly Line[]): Line[] {
  const first = lines.findIndex((line) => !isLoose(line) || line.role === 'heading')
  const last = lines.findLastIndex((line) => !isLoose(line))
  return lines.slice(Math.max(0, first), last + 1 || lines.length)
}

function isLoose(line: Line): boolean {
  return !ENDINGS.has(line.role) && line.text.length < SHORT && !endsSentence(line.text)
}

const ENDINGS: ReadonlySet<Line['role']> = new Set<Line['role']>(['list-item', 'table-row', 'quotation', 'embed'])
