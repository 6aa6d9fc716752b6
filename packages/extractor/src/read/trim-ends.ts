import type { Line } from './line.ts'
import { endsSentence } from './line-rules.ts'

/** A label, a name, a place: shorter than this and no sentence. */
const SHORT = 60

/**
 * Cuts what stands before the first and after the last prose of an article: section names and bylines at the head,
 * names, tags and headings without a text at the foot. Lists and tables may end an article, so they stay.
 */
export function trimEnds(lines: readonly Line[]): Line[] {
  const first = lines.findIndex((line) => !isLoose(line) || line.role === 'heading')
  const last = lines.findLastIndex((line) => !isLoose(line))
  return lines.slice(Math.max(0, first), last + 1 || lines.length)
}

function isLoose(line: Line): boolean {
  if (line.role === 'list-item' || line.role === 'table-row' || line.role === 'quotation') return false
  return line.text.length < SHORT && !endsSentence(line.text)
}
