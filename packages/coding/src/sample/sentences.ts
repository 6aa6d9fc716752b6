/** A half-open stretch of a text, in UTF-16 units. */
export type Stretch = { readonly start: number; readonly end: number }

/** A longer sentence is cut here: no coder reads further. */
const LONGEST = 1200

/**
 * The sentences of a text as units of coding. One pass; a stop ends a sentence where white space and no lower-case letter
 * follow. Coarser than the extractor's, which this room does not know: a unit that is two sentences is still a unit.
 */
export function sentencesOf(text: string): Stretch[] {
  const found: Stretch[] = []
  let start = 0
  for (const match of text.matchAll(/[.!?]["'”’)\]]{0,3}(?=\s)|\n\n/g)) {
    const end = match.index + match[0].length
    if (match[0] !== '\n\n' && (isAbbreviation(text, match.index) || /^\s{1,8}\p{Ll}/u.test(text.slice(end, end + 9))))
      continue
    add(found, text, { start, end })
    start = end
  }
  add(found, text, { start, end: text.length })
  return found
}

function add(found: Stretch[], text: string, { start, end }: Stretch): void {
  const whole = text.slice(start, end)
  const first = start + whole.length - whole.trimStart().length
  const last = start + whole.trimEnd().length
  if (last > first) found.push({ start: first, end: Math.min(last, first + LONGEST) })
}

/** An initial, or a title or month that is written short. */
function isAbbreviation(text: string, stop: number): boolean {
  if (text[stop] !== '.') return false
  const word = /([\p{L}.]{1,6})$/u.exec(text.slice(Math.max(0, stop - 6), stop))?.[1] ?? ''
  return /^\p{Lu}$/u.test(word) || SHORT.has(word.toLowerCase())
}

const SHORT: ReadonlySet<string> = new Set(
  'mr mrs ms dr prof gen col maj capt lt sgt sen rep gov st no vs u.s u.k u.n a.m p.m jan feb aug sept oct nov dec'.split(
    ' ',
  ),
)
