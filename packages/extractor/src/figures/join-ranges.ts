import { type Draft, type Line, at, reads, refine } from './draft.ts'
import { isTally } from './counted/tally.ts'
import type { FigureLexicon } from './lexicon.ts'

/** Joins two numbers of a line that make one figure: ranges and shares. Drafts come and go in order. */
export function joinRanges(line: Line, drafts: readonly Draft[], lexicon: FigureLexicon): Draft[] {
  const joined: Draft[] = []
  for (const draft of drafts) {
    const before = joined.at(-1)
    const pair = before && (joinShare(line, [before, draft], lexicon) ?? joinRange(line, [before, draft], lexicon))
    if (pair) joined[joined.length - 1] = pair
    else joined.push(draft)
  }
  return joined
}

type Pair = readonly [Draft, Draft]

/** "one in four", "9 out of 10". Only small round wholes, so that "killed 5 in 12 villages" stays two counts. */
function joinShare(line: Line, [part, whole]: Pair, { ranges, numbers }: FigureLexicon): Draft | null {
  if (part.unit || whole.unit || part.low < 1 || part.low >= whole.low || !counts(part) || !counts(whole)) return null
  const link = ranges.shareOf.find(
    (phrase) => part.last + phrase.length === whole.first && reads(line, part.last, phrase),
  )
  if (!link || !(WHOLES.has(whole.low) || whole.low % 100 === 0)) return null
  if (link.at(-1) !== numbers.partitive && (part.low > 9 || at(line, whole.last) === numbers.partitive)) return null
  const value = Math.round((part.low / whole.low) * 1e5) / 1e3
  return refine(part, 'number.n-in-m', {
    last: whole.last,
    numberLast: whole.last,
    low: value,
    high: value,
    form: 'share',
    unit: 'percent',
  })
}

const WHOLES = new Set([3, 4, 5, 6, 7, 8, 9, 10, 12, 15, 20, 25, 30, 40, 50])
const counts = (draft: Draft): boolean => draft.form === 'digits' || draft.form === 'words'

/** "20-30", "20 to 30", "between 20 and 30", "two or three", "$3bn-$5bn", "20 to 30 million". */
function joinRange(line: Line, [low, high]: Pair, lexicon: FigureLexicon): Draft | null {
  const { ranges, changes } = lexicon
  // "a 40- to 60-hour course": the hyphen waits for the unit of the second number.
  const hanging = at(line, low.last) === '-' && ranges.to.has(at(line, low.last + 1)) ? 1 : 0
  if (!counts(low) || !counts(high) || high.first - low.last - hanging > 1 || low.change) return null
  if (isTally(line, low, lexicon)) return null
  const link = at(line, low.last + hanging)
  const between = link === ranges.and && at(line, low.first - 1) === ranges.between
  const touching = high.first === low.last + hanging + 1
  if (!touching || !(between || ranges.to.has(link) || ranges.or.has(link))) return null
  if (low.unit && high.unit && low.unit !== high.unit) return null
  if (ranges.or.has(link) && (low.unit || high.low > low.low * 2 || high.low <= low.low || low.form !== high.form))
    return null
  const from = at(line, low.first - 1) === ranges.from
  if (from && (isChange(line, low.first - 1, changes.verbs) || goesFrom(line, low.first - 1, changes))) return null
  const least = borrowedScale(low, high)
  if (least >= high.low) return null
  // "rose 12 to 14" has two figures, "fell to 250 to 300" a range.
  if (
    ranges.to.has(link) &&
    link !== '-' &&
    !from &&
    at(line, low.first - 1) !== changes.to &&
    isChange(line, low.first, changes.verbs)
  )
    return null
  return refine(low, between ? 'range.between' : `range.${link === '-' ? 'hyphen' : link}`, {
    first: between ? low.first - 1 : low.first,
    last: high.last,
    numberFirst: low.numberFirst,
    numberLast: high.numberLast,
    low: least,
    high: high.low,
    scale: high.scale,
    unit: high.unit ?? low.unit,
    hedge: 'range',
  })
}

/** "went from $3 to $5", "has gone up from 12 to 14": a way from one level to another. */
const goesFrom = (line: Line, from: number, { going, upDown }: FigureLexicon['changes']): boolean =>
  going.has(at(line, from - 1)) || (upDown.has(at(line, from - 1)) && going.has(at(line, from - 2)))

/** "20 to 30 million", "$140-150MM": the first number borrows the scale of the second when it is the smaller one then. */
function borrowedScale(low: Draft, high: Draft): number {
  if (low.scale !== 1 || high.scale === 1) return low.low
  const borrowed = low.low * high.scale
  return borrowed < high.low ? borrowed : low.low
}

/** A verb of rising or falling governs the number at `index`: "rose from 12 to 14" is a change, no range. */
function isChange(line: Line, index: number, verbs: ReadonlySet<string>): boolean {
  for (let before = index - 1; before >= Math.max(0, index - 4); before--) if (verbs.has(at(line, before))) return true
  return false
}
