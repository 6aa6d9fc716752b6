/** A cell: text, a number, a truth value, or nothing. */
export type Cell = string | number | boolean | null | undefined

/**
 * RFC 4180: comma, CRLF, quotes doubled, UTF-8 without a byte order mark, one header row. Text that a spreadsheet would
 * take for a formula gets a leading apostrophe; numbers are written as numbers. Nothing is the empty cell.
 */
export function toCsv(columns: readonly string[], rows: readonly (readonly Cell[])[]): string {
  return [columns, ...rows].map((row) => `${row.map(field).join(',')}\r\n`).join('')
}

function field(cell: Cell): string {
  if (cell === null || cell === undefined) return ''
  if (typeof cell !== 'string') return String(cell)
  const text = harmless(cell)
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}

/** Full-width signs count too: some spreadsheets fold them. A NUL would end the text in others. */
function harmless(text: string): string {
  const whole = text.toWellFormed().replaceAll('\0', '\uFFFD')
  return /^[=+\-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20]/.test(whole) ? `'${whole}` : whole
}
