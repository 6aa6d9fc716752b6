import type { FigureLexicon } from '../lexicon.ts'
import { readClock } from './read-clock.ts'

const HOUR_MS = 3_600_000
const DAY_MS = 24 * HOUR_MS

/** The interval that words for a time mean, as instants in UTC; null where an end is not settled. */
type Span = { readonly from: string | null; readonly to: string | null }

const UNKNOWN: Span = { from: null, to: null }

/** When an article came out: the instant, and what its clocks show before UTC; null offset where only the day is known. */
type Publication = { readonly instant: number; readonly offsetMs: number | null }

/**
 * The interval that words for a time mean. A weekday is the last one up to publication, a day without a year the last
 * such day, a clock time without a day the last such time. Days begin by the clock of `publishedAt`; where that gives no
 * zone, days are those of UTC and a clock time is left at its day, since whoever knows the zone can still settle it.
 */
export function resolveTime(text: string, publishedAt: string | undefined, { times }: FigureLexicon): Span {
  const published = readPublication(publishedAt)
  if (!published) return UNKNOWN
  const words = text.toLowerCase().split(/[\s,]+/)
  const shiftMs = published.offsetMs ?? 0
  const today = Math.floor((published.instant + shiftMs) / DAY_MS) * DAY_MS
  const clock = readClock(text.toLowerCase(), times)
  const day = dayOf(words, today, times)
  if (!day && !clock) return UNKNOWN
  const { from, to } = day ?? { from: today, to: today + DAY_MS }
  if (!clock || published.offsetMs === null || to - from > DAY_MS) return span(from - shiftMs, to - shiftMs)
  const start = from + clock.fromMs - shiftMs
  // "at noon", written at ten, is the noon before.
  const back = !day && start > published.instant ? DAY_MS : 0
  return span(start - back, start - back + clock.lengthMs)
}

function readPublication(publishedAt: string | undefined): Publication | null {
  const instant = Date.parse(publishedAt ?? '')
  if (Number.isNaN(instant)) return null
  const [, zone] = /T[\d:.]+(Z|[+-]\d{2}:?\d{2})$/.exec(publishedAt ?? '') ?? []
  // A time without a zone would be read in the zone of whatever machine reads it: only its day is taken.
  if (!zone) return { instant: Date.parse((publishedAt ?? '').slice(0, 10)), offsetMs: null }
  if (zone === 'Z') return { instant, offsetMs: 0 }
  const minutes = Number(zone.slice(1, 3)) * 60 + Number(zone.slice(-2))
  return { instant, offsetMs: (zone.startsWith('-') ? -minutes : minutes) * 60_000 }
}

/** Start and end of the named day, month or year, by the clock of the article; null where the words name none. */
function dayOf(
  words: readonly string[],
  today: number,
  times: FigureLexicon['times'],
): { from: number; to: number } | null {
  for (const word of words) {
    const back = times.daysBack.get(word)
    const weekday = times.weekdayNumbers.get(word)
    if (back === undefined && weekday === undefined) continue
    const days = back ?? (new Date(today).getUTCDay() - (weekday ?? 0) + 7) % 7
    return { from: today - days * DAY_MS, to: today - (days - 1) * DAY_MS }
  }
  return calendar(words, today, times)
}

/** "22 April", "April 2013", "2013". */
function calendar(
  words: readonly string[],
  today: number,
  times: FigureLexicon['times'],
): { from: number; to: number } | null {
  const year = words.find((word) => /^(?:19|20)\d\d$/.test(word))
  const month = words.map((word) => times.monthNumbers.get(word)).find((number) => number !== undefined)
  // "2 p.m. on 22 April": the day stands next to its month.
  const at = words.findIndex((word) => times.monthNumbers.has(word))
  const date = [words[at + 1], words[at - 1]].find((word) => word !== undefined && /^\d{1,2}$/.test(word))
  if (month === undefined) return year ? { from: Date.UTC(Number(year), 0), to: Date.UTC(Number(year) + 1, 0) } : null
  let fullYear = year ? Number(year) : new Date(today).getUTCFullYear()
  if (!year && Date.UTC(fullYear, month, Number(date ?? 1)) > today) fullYear--
  const from = Date.UTC(fullYear, month, Number(date ?? 1))
  return { from, to: date ? from + DAY_MS : Date.UTC(fullYear, month + 1) }
}

const span = (from: number, to: number): Span => ({
  from: new Date(from).toISOString(),
  to: new Date(to).toISOString(),
})
