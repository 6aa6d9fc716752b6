/**
 * RFC 4180 with a byte order mark, which spreadsheets need to read UTF-8. Text that one would run as a formula gets a
 * leading apostrophe.
 */
export function toCsv(rows: readonly (readonly string[])[]): string {
  return `\uFEFF${rows.map((row) => `${row.map(field).join(',')}\r\n`).join('')}`
}

function field(cell: string): string {
  const whole = cell.toWellFormed().replaceAll('\0', '\uFFFD')
  const text = /^[=+\-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20]/.test(whole) ? `'${whole}` : whole
  return /[",;\t\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}
