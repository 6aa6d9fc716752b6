import { formatNumber } from './numbers.ts'

/** `one`, `one and two`, `one, two and three`; after `most` names, `and 4 more`. */
export function listed(names: readonly string[], most = 4): string {
  const shown = names.length > most + 1 ? names.slice(0, most) : names
  const rest = names.length - shown.length
  const items = rest > 0 ? [...shown, `${rest} more`] : shown
  if (items.length < 2) return items[0] ?? ''
  return `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`
}

/** `1 outlet`, `1,200 outlets`; the plural takes an s unless it is given. */
export function counted(n: number, one: string, many = `${one}s`): string {
  return `${formatNumber(n)} ${n === 1 ? one : many}`
}

/** Letter of a camp by its index: A, B, ... Z, then A2, B2. */
export function campLetter(index: number): string {
  const round = Math.floor(index / 26)
  return String.fromCharCode(65 + (index % 26)) + (round > 0 ? String(round + 1) : '')
}

/** The camps that an outlet fits, of so many: `A C`; `all` where an open bound decides nothing. */
export function campLetters(camps: readonly number[], of: number): string {
  return camps.length === of && of > 1 ? 'all' : camps.map(campLetter).join(' ')
}

/** Order of code units, the same on every machine. */
export function byText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

/** A label at the head of a line: its first letter large. */
export function capitalized(label: string): string {
  const first = String.fromCodePoint(label.codePointAt(0) ?? 0x20)
  return label === '' ? '' : first.toUpperCase() + label.slice(first.length)
}
