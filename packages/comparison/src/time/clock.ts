import { spanOf, type TimeSpan } from './time-span.ts'

// "6 p.m.", "9:30 am", "18:30", "noon": what a text calls a time of day. Two branches, no nested repetition.
const CLOCK = /\b(\d{1,2})(?:[:.](\d{2}))?\s?([ap])\.?m\b|\b([01]?\d|2[0-3]):([0-5]\d)\b|\b(noon|midday|midnight)\b/i

/** The clock time in a phrase, as minutes after midnight; null where it names none. */
export function clockTime(phrase: string): number | null {
  const found = CLOCK.exec(phrase)
  if (!found) return null
  const [, hour, minute = '0', half, hour24, minute24, word] = found
  if (word) return word.toLowerCase() === 'midnight' ? 0 : 720
  if (hour24) return Number(hour24) * 60 + Number(minute24)
  if (Number(hour) < 1 || Number(hour) > 12 || Number(minute) > 59) return null
  return ((Number(hour) % 12) + (half?.toLowerCase() === 'p' ? 12 : 0)) * 60 + Number(minute)
}

/** A calendar day in a zone, or the instant that the phrase's clock time names on it. */
export function dayOrClock(day: string, phrase: string, zone: string): TimeSpan | null {
  const span = spanOf(day, zone)
  const minutes = clockTime(phrase)
  if (span === null || span.from === null || minutes === null) return span
  const instant = span.from + minutes * 60_000
  return { from: instant, to: instant }
}
