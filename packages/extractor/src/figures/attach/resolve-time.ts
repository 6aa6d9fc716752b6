import type { FigureLexicon } from '../lexicon.ts'

const DAY_MS = 86_400_000

/**
 * The interval that words for a time mean, as instants in UTC: a weekday is the last one up to publication, a day
 * without a year the last such day. Nulls where the words or the publication time do not settle it.
 */
export function resolveTime(
  text: string,
  publishedAt: string | undefined,
  { times }: FigureLexicon,
): { from: string | null; to: string | null } {
  const published = Date.parse(publishedAt ?? '')
  const words = text.toLowerCase().split(/[\s,]+/)
  if (Number.isNaN(published)) return UNKNOWN
  const today = Math.floor(published / DAY_MS) * DAY_MS
  for (const word of words) {
    const back = times.daysBack.get(word)
    if (back !== undefined) return day(today - back * DAY_MS)
    const weekday = times.weekdayNumbers.get(word)
    if (weekday !== undefined) return day(today - ((new Date(today).getUTCDay() - weekday + 7) % 7) * DAY_MS)
  }
  return calendar(words, today, times)
}

const UNKNOWN = { from: null, to: null }

const day = (start: number): { from: string; to: string } => span(start, start + DAY_MS)

const span = (from: number, to: number): { from: string; to: string } => ({
  from: new Date(from).toISOString(),
  to: new Date(to).toISOString(),
})

/** "22 April", "April 2013", "2013". */
function calendar(
  words: readonly string[],
  today: number,
  times: FigureLexicon['times'],
): { from: string | null; to: string | null } {
  const year = words.find((word) => /^(?:19|20)\d\d$/.test(word))
  const month = words.map((word) => times.monthNumbers.get(word)).find((number) => number !== undefined)
  const date = words.find((word) => /^\d{1,2}$/.test(word))
  if (month === undefined) return year ? span(Date.UTC(Number(year), 0), Date.UTC(Number(year) + 1, 0)) : UNKNOWN
  let fullYear = year ? Number(year) : new Date(today).getUTCFullYear()
  if (!year && Date.UTC(fullYear, month, Number(date ?? 1)) > today) fullYear--
  if (date) return day(Date.UTC(fullYear, month, Number(date)))
  return span(Date.UTC(fullYear, month), Date.UTC(fullYear, month + 1))
}
