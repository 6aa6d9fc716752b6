/**
 * Whether elements of an XML text stand more than `limit` deep. Told before parsing, in one pass: the parser's work grows
 * with the square of the depth, so that a few megabytes of opening tags would hold it for hours. As the parser does, a
 * closing tag closes all that stands open within, and one that closes nothing is passed over.
 */
export function isDeeperThan(text: string, limit: number): boolean {
  const open: string[] = []
  let at = text.indexOf('<')
  while (at >= 0 && open.length <= limit) {
    const end = endOfMarkup(text, at)
    if (end < 0) return false
    const name = nameAt(text, at)
    if (text[at + 1] === '/') close(open, name)
    else if (name !== '' && text[end - 1] !== '/') open.push(name)
    at = text.indexOf('<', end + 1)
  }
  return open.length > limit
}

function close(open: string[], name: string): void {
  const index = open.lastIndexOf(name)
  if (index >= 0) open.length = index
}

const SECTIONS: readonly [start: string, end: string][] = [
  ['<!--', '-->'],
  ['<![CDATA[', ']]>'],
  ['<?', '?>'],
]

/** Where the markup that begins at `at` ends (its `>`), -1 where it does not. */
function endOfMarkup(text: string, at: number): number {
  const section = SECTIONS.find(([start]) => text.startsWith(start, at))
  if (section !== undefined) {
    const [start, end] = section
    const found = text.indexOf(end, at + start.length)
    return found < 0 ? -1 : found + end.length - 1
  }
  for (let index = at + 1; index < text.length; index += 1) {
    const letter = text[index]
    if (letter === '>') return index
    if (letter === '"' || letter === "'") {
      index = text.indexOf(letter, index + 1)
      if (index < 0) return -1
    }
  }
  return -1
}

/** The element's name in a tag; "" for markup that is no tag. */
function nameAt(text: string, at: number): string {
  const from = text[at + 1] === '/' ? at + 2 : at + 1
  return /^[a-z_][\w:.-]*/i.exec(text.slice(from, from + 100))?.[0] ?? ''
}
