import type { FigureLexicon } from '../lexicon.ts'

const MINUTE_MS = 60_000

/** A time of day: milliseconds after midnight, and how long it lasts; an instant lasts none. */
export type Clock = { readonly fromMs: number; readonly lengthMs: number }

/** Hour, minutes, half of the day; nothing nested, so that any text is read in linear time. */
const TIME = /(?:^|\s)(\d{1,2})(?:[:.](\d{2}))?(?:\s?([a-z.]+))?/g

/** The time of day that a phrase in lower case names: "2 p.m.", "14:30", "noon", "evening"; null where it names none. */
export function readClock(phrase: string, times: FigureLexicon['times']): Clock | null {
  for (const [, hour, minutes, half = ''] of phrase.matchAll(TIME)) {
    const shift = times.halves.get(half)
    if (shift === undefined && minutes === undefined) continue
    const base = shift === undefined ? Number(hour) : (Number(hour) % 12) + shift
    if (base < 24 && Number(minutes ?? 0) < 60) return instant(base * 60 + Number(minutes ?? 0))
  }
  const words = phrase.split(/[\s,]+/)
  const noon = words.map((word) => times.noons.get(word)).find((hours) => hours !== undefined)
  if (noon !== undefined) return instant(noon * 60)
  const part = words.map((word) => times.dayPartHours.get(word)).find((hours) => hours !== undefined)
  return part ? { fromMs: part[0] * 60 * MINUTE_MS, lengthMs: (part[1] - part[0]) * 60 * MINUTE_MS } : null
}

const instant = (minutes: number): Clock => ({ fromMs: minutes * MINUTE_MS, lengthMs: 0 })
