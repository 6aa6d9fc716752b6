/** A quotation in its surroundings; `before` and `after` end in an ellipsis where the sentence was too long. */
export type Surroundings = { before: string; quote: string; after: string }

/**
 * The sentence or sentences that hold `[start, end)` of a text, cut in three. Stays within the paragraph and within
 * `MOST_UNITS` on either side. Offsets beyond the text give an empty quote, never an error.
 */
export function surroundings(text: string, start: number, end: number): Surroundings {
  const before = text.slice(Math.max(0, start - MOST_UNITS), start)
  const after = text.slice(end, end + MOST_UNITS)
  const head = lastSentenceStart(before)
  const tail = firstSentenceEnd(after)
  const cutHead = head === 0 && start > MOST_UNITS ? wordStart(before) : head
  const cutTail = tail === after.length && end + MOST_UNITS < text.length ? wordEnd(after) : tail
  return {
    before: (cutHead === head ? '' : '… ') + before.slice(cutHead),
    quote: text.slice(start, end),
    after: after.slice(0, cutTail) + (cutTail === tail ? '' : ' …'),
  }
}

const MOST_UNITS = 320

/** A sentence ends here unless the word before the point is a title, an initial or one of a few abbreviations. */
const SENTENCE_END = /[.!?]["'”’)\]]?\s+(?=["'“‘([]?[\p{Lu}\d])/gu
const NO_END =
  /(?:^|[\s(])(?:Mr|Mrs|Ms|Dr|St|Gen|Gov|Sen|Rep|Lt|Col|Capt|Sgt|Maj|Prof|No|vs|[A-Z]|[A-Z]\.[A-Z]|[ap]\. ?m)\.$/

function lastSentenceStart(before: string): number {
  const paragraph = before.lastIndexOf('\n') + 1
  let found = paragraph
  for (const end of before.slice(paragraph).matchAll(SENTENCE_END)) {
    const at = paragraph + end.index
    if (endsSentence(before, at)) found = at + end[0].length
  }
  return found
}

function firstSentenceEnd(after: string): number {
  const paragraph = after.indexOf('\n') < 0 ? after.length : after.indexOf('\n')
  for (const end of after.slice(0, paragraph).matchAll(SENTENCE_END)) {
    if (endsSentence(after, end.index)) return end.index + end[0].trimEnd().length
  }
  return paragraph
}

function endsSentence(text: string, at: number): boolean {
  return text[at] !== '.' || !NO_END.test(text.slice(Math.max(0, at - 8), at + 1))
}

function wordStart(before: string): number {
  return before.indexOf(' ') + 1
}

function wordEnd(after: string): number {
  const space = after.lastIndexOf(' ')
  return space < 0 ? after.length - 1 : space
}
