/** Longer paragraphs are cut at white space: a page of one endless line must not cost more than its length. */
const LONGEST_PASSAGE = 8_000

/** Paragraphs (parted by blank lines) as half-open offsets, none empty, none longer than a tagger can bear. */
export function cutPassages(text: string): { start: number; end: number }[] {
  const passages: { start: number; end: number }[] = []
  let start = 0
  for (const gap of text.matchAll(/\n[ ]*\n\s*/g)) {
    addPassages(passages, text, { start, end: gap.index })
    start = gap.index + gap[0].length
  }
  addPassages(passages, text, { start, end: text.length })
  return passages
}

function addPassages(
  passages: { start: number; end: number }[],
  text: string,
  range: { start: number; end: number },
): void {
  let { start } = range
  while (start < range.end) {
    const end = range.end - start <= LONGEST_PASSAGE ? range.end : cutBefore(text, start, start + LONGEST_PASSAGE)
    if (text.slice(start, end).trim()) passages.push({ start, end })
    start = end
  }
}

/** The last place before `limit` where a sentence or at least a word ends; `limit` itself where there is none. */
function cutBefore(text: string, start: number, limit: number): number {
  const window = text.slice(start, limit)
  const sentence = Math.max(window.lastIndexOf('. '), window.lastIndexOf('\n'))
  const cut = sentence > LONGEST_PASSAGE / 2 ? sentence + 1 : window.lastIndexOf(' ')
  return cut > 0 ? start + cut : limit
}
