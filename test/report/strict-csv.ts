/** Reads RFC 4180 strictly: CRLF rows, quotes only around whole cells, the same number of cells in every row. */
export function readCsv(file: string): string[][] {
  const rows: string[][] = []
  let row: string[] = []
  let at = 0
  while (at < file.length) {
    const [cell, next] = file[at] === '"' ? quoted(file, at) : bare(file, at)
    row.push(cell)
    if (file[next] === ',') at = next + 1
    else if (file.startsWith('\r\n', next)) {
      rows.push(row)
      row = []
      at = next + 2
    } else throw new Error(`neither comma nor CRLF at ${next}: ${file.slice(next, next + 20)}`)
    if (at === file.length && row.length > 0) throw new Error('the last row does not end')
  }
  const widths = new Set(rows.map((cells) => cells.length))
  if (widths.size > 1) throw new Error(`rows of ${[...widths].join(', ')} cells`)
  return rows
}

function quoted(file: string, at: number): [string, number] {
  let end = at + 1
  while (end < file.length) {
    if (file[end] !== '"') end += 1
    else if (file[end + 1] === '"') end += 2
    else return [file.slice(at + 1, end).replaceAll('""', '"'), end + 1]
  }
  throw new Error('a quote is left open')
}

function bare(file: string, at: number): [string, number] {
  let end = at
  while (end < file.length && !',\r\n"'.includes(file[end] ?? '')) end += 1
  return [file.slice(at, end), end]
}
