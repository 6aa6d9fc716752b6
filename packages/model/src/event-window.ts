import { ParallaxError } from './error.ts'
import type { Event, EventWindow } from './study.ts'

const DAY_MS = 86_400_000
const MINUTE_MS = 60_000

/**
 * The question whether a date lies plainly outside an event's window: the answer is why, or undefined where it may lie
 * within. Days are counted in the window's zone; a day of slack on either side covers dates without a zone and reports
 * filed ahead. Throws `zone-unknown`.
 */
export function windowCheck(window: Event['window']): (published: string | undefined) => string | undefined {
  if (window === undefined) return () => undefined
  const { fromMs, toMs } = windowBounds(window)
  const [from, to] = [fromMs - DAY_MS, toMs + DAY_MS]
  return (published) => {
    const at = published === undefined ? NaN : Date.parse(published)
    if (at < from) return `Published ${published}, before the window (${window.from}).`
    return at >= to ? `Published ${published}, after the window (${window.to}).` : undefined
  }
}

/** The instants, in milliseconds, at which a window begins and before which it ends. Throws `zone-unknown`. */
export function windowBounds(window: EventWindow): { fromMs: number; toMs: number } {
  return { fromMs: startOf(window.from, window.zone), toMs: endOf(window) }
}

function endOf({ to, zone }: EventWindow): number {
  return isDay(to) ? startOf(new Date(Date.parse(to) + DAY_MS).toISOString().slice(0, 10), zone) : Date.parse(to)
}

/** The instant, in milliseconds, at which a day begins in a zone; an instant is itself. */
function startOf(dayOrInstant: string, zone: string): number {
  const utc = Date.parse(dayOrInstant)
  if (!isDay(dayOrInstant)) return utc
  // The offset is asked twice: the first answer may be that of the other side of a change of clocks.
  const near = utc - offsetMs(utc, zone)
  return utc - offsetMs(near, zone)
}

function isDay(text: string): boolean {
  return !text.includes('T')
}

function offsetMs(at: number, zone: string): number {
  const name = zoneFormat(zone)
    .formatToParts(at)
    .find((part) => part.type === 'timeZoneName')?.value
  const match = /^GMT([+-])(\d{2}):(\d{2})/.exec(name ?? '')
  if (match === null) return 0
  return (match[1] === '-' ? -1 : 1) * (Number(match[2]) * 60 + Number(match[3])) * MINUTE_MS
}

function zoneFormat(zone: string): Intl.DateTimeFormat {
  try {
    return new Intl.DateTimeFormat('en-US', { timeZone: zone, timeZoneName: 'longOffset' })
  } catch (cause) {
    throw new ParallaxError({
      code: 'zone-unknown',
      message: `"${zone}" is no time zone.`,
      value: zone,
      todo: 'Write an IANA name such as Asia/Jakarta, Europe/Berlin or UTC.',
      cause,
    })
  }
}
