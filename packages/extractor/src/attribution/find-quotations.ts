/** A stretch between quotation marks; the marks are inside `[start, end)`. */
export type Quotation = {
  readonly start: number
  readonly end: number
  /** The opening mark of the next paragraph carries it on: no mark closes it here. */
  readonly open: boolean
  /** It carries on the open quotation of the paragraph before. */
  readonly resumed: boolean
}

type Mark = {
  readonly at: number
  readonly width: number
  readonly side: 'open' | 'close' | 'either'
  /** It closes what a mark on the line opened, as in German; elsewhere it opens. */
  readonly closesLow?: boolean
  /** An apostrophe, unless nothing else closes the quotation. */
  readonly doubtful?: boolean
}

/**
 * Quotations of a text, in order, none inside another: double marks, straight or curly, guillemets, doubled single marks,
 * and single marks where they cannot be apostrophes. A mark that nothing closes runs to the end of its paragraph.
 */
export function findQuotations(text: string, paragraphs: readonly { start: number; end: number }[]): Quotation[] {
  const quotations: Quotation[] = []
  let carried = false
  let held: Quotation[] = []
  for (const paragraph of paragraphs) {
    const found = pair(text, paragraph, readDoubleMarks(text, paragraph))
    const quoted = found.length > 0 ? found : pair(text, paragraph, readSingleMarks(text, paragraph))
    if (carried && quoted.length === 0 && held.length < MOST_UNMARKED) {
      held.push({ ...paragraph, open: true, resumed: true })
      continue
    }
    const resumes = carried && quoted[0]?.start === paragraph.start
    // Whole paragraphs without a mark are quoted where the next one with a mark only closes: an opening one starts afresh.
    if (resumes && !isMarkAt(text, paragraph.start)) quotations.push(...held)
    const lost = held.length > 0 && isMarkAt(text, paragraph.start)
    held = []
    quoted.forEach((quotation, order) => {
      const resumed = order === 0 && carried && !lost && !text.slice(paragraph.start, quotation.start).trim()
      quotations.push({ ...quotation, resumed })
    })
    carried = quoted.at(-1)?.open === true
  }
  return quotations
}

/** A quotation over paragraphs of which only the first and the last bear marks has no more between them. */
const MOST_UNMARKED = 8

function isMarkAt(text: string, at: number): boolean {
  return /["'`\u2018-\u201f\u00ab\u00bb]/.test(text[at] ?? '')
}

function pair(text: string, paragraph: { start: number; end: number }, marks: readonly Mark[]): Quotation[] {
  const quotations: Quotation[] = []
  let opening: Mark | undefined
  for (const mark of marks) {
    if (!opening) {
      if (mark.side !== 'close') opening = mark
      else if (mark === marks[0] && closesSpeech(text, paragraph, mark))
        quotations.push({ start: paragraph.start, end: mark.at + mark.width, open: false, resumed: false })
      continue
    }
    if (mark.side === 'open' && !closesAnyway(text, opening, mark)) continue
    quotations.push({ start: opening.at, end: mark.at + mark.width, open: false, resumed: false })
    opening = undefined
  }
  if (opening && paragraph.end - opening.at > 1) {
    const end = opening.at + text.slice(opening.at, paragraph.end).trimEnd().length
    quotations.push({ start: opening.at, end, open: true, resumed: false })
  }
  return quotations
}

/** '... the walls fell," he said.': a paragraph from within a quotation whose opening mark is missing, as in excerpts. */
function closesSpeech(text: string, paragraph: { start: number; end: number }, mark: Mark): boolean {
  return mark.at > paragraph.start && /[.,?!]/.test(text[mark.at - 1] ?? '') && /["\u201d]/.test(text[mark.at] ?? '')
}

/** An opening mark that closes: as in German, or a straight one with its space on the wrong side ('... homes, "police said'). */
function closesAnyway(text: string, opening: Mark, mark: Mark): boolean {
  if (mark.closesLow) return text[opening.at] === '\u201e'
  return text[mark.at] === '"' && text[opening.at] === '"' && /[.,?!]/.test(text[mark.at - 2] ?? '')
}

function readDoubleMarks(text: string, { start, end }: { start: number; end: number }): Mark[] {
  const marks: Mark[] = []
  for (const { 0: found, index } of text
    .slice(start, end)
    .matchAll(/["\u201c-\u201f\u00ab\u00bb]|''|``|\u2018\u2018|\u2019\u2019/g)) {
    const at = start + index
    marks.push({ at, width: found.length, side: sideOf(text, at, found), closesLow: found === '\u201c' })
  }
  return marks
}

/** A straight mark opens where a space, a bracket or nothing stands before it and a word behind it. */
function sideOf(text: string, at: number, mark: string): Mark['side'] {
  if (/^[\u201c\u201e\u00ab\u2018`]/.test(mark)) return 'open'
  if (/^[\u201d\u00bb\u2019]/.test(mark)) return 'close'
  const before = text[at - 1] ?? ' '
  const after = text[at + mark.length] ?? ' '
  if (/[\s([{\u2014-]/.test(before) && !/\s/.test(after)) return 'open'
  if (/[\s.,;:!?)\]}]/.test(after) && !/\s/.test(before)) return 'close'
  return 'either'
}

/** Single marks: an opening one touches only the word behind it; a closing one ends a word. */
function readSingleMarks(text: string, { start, end }: { start: number; end: number }): Mark[] {
  const marks: Mark[] = []
  for (const { index } of text.slice(start, end).matchAll(/['\u2018\u2019]/g)) {
    const at = start + index
    const before = text[at - 1] ?? ' '
    const after = text[at + 1] ?? ' '
    const opens = text[at] !== '\u2019' && /[\s(["\u2014]/.test(before) && /[\p{L}\p{N}$]/u.test(after)
    const closes = text[at] !== '\u2018' && /\S/.test(before) && /[^\p{L}\p{N}]/u.test(after)
    if (opens) marks.push({ at, width: 1, side: 'open' })
    else if (closes) marks.push({ at, width: 1, side: 'close', doubtful: before === 's' && /\s/.test(after) })
  }
  // "The dogs' day": behind an s a mark is a genitive, unless a curly mark has opened and nothing else closes.
  const sure = marks.filter(({ doubtful }) => !doubtful)
  const opened = sure.findLast(({ side }) => side === 'open')
  const unclosed = opened !== undefined && text[opened.at] === '\u2018' && sure.at(-1) === opened
  const kept = unclosed ? marks : sure
  // Without a closing mark a single mark is an apostrophe ('em, '90s), so an open end is no quotation here.
  return kept.slice(0, kept.findLastIndex(({ side }) => side === 'close') + 1)
}
