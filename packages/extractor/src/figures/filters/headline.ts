import type { Line } from '../draft.ts'

/** Whether most words are written large, as in a headline: then a name and a number may stand side by side by chance. */
export function isHeadline(line: Line): boolean {
  const words = line.slice(0, 12).filter(({ kind, text }) => kind === 'word' && text.length > 3)
  return words.length > 3 && words.filter(({ text, lower }) => text !== lower).length > words.length * 0.6
}
