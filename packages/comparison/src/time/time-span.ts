/** A stretch of time in epoch milliseconds, `[from, to)`; null leaves an end unknown. */
export type TimeSpan = { from: number | null; to: number | null }

const DAY_MS = 86_400_000
const DAY = /^\d{4}-\d{2}-\d{2}$/

/** The instants that a date or a time may mean: a day without a clock time is the whole day, in the event's zone. */
export function spanOf(dayOrInstant: string | undefined, zone = 'UTC'): TimeSpan | null {
  if (dayOrInstant === undefined) return null
  if (DAY.test(dayOrInstant)) {
    const midnight = Date.parse(`${dayOrInstant}T00:00:00Z`)
    if (Number.isNaN(midnight)) return null
    const from = midnight - zoneOffsetMs(midnight, zone)
    return { from, to: from + DAY_MS }
  }
  const instant = Date.parse(withZone(dayOrInstant))
  return Number.isNaN(instant) ? null : { from: instant, to: instant }
}

/** Whether `a` lies wholly after `b`. Touching or overlapping spans do not tell. */
export function isLater(a: TimeSpan | null, b: TimeSpan | null): boolean {
  const [from, to] = [a?.from ?? null, b?.to ?? null]
  return from !== null && to !== null && from >= to && from > (b?.from ?? -Infinity)
}

/** The day of an instant, for a reader: `2013-07-03`, or `2013-07-03 18:30 UTC` where the span is shorter than a day. */
export function showSpan(span: TimeSpan | null): string {
  const at = span?.to ?? span?.from ?? null
  if (span === null || at === null) return 'an unknown time'
  const wholeDays = span.from !== null && span.to !== null && span.to - span.from >= DAY_MS
  const text = new Date(wholeDays ? (span.from ?? at) : at).toISOString()
  return wholeDays ? text.slice(0, 10) : `${text.slice(0, 10)} ${text.slice(11, 16)} UTC`
}

/** A clock time without a zone is read as UTC: the reader's own zone would change the result from machine to machine. */
function withZone(instant: string): string {
  return /T[\d:.]+$/.test(instant) ? `${instant}Z` : instant
}

/** Formatters are costly to make, and a comparison asks for one zone again and again. */
const FORMATS = new Map<string, Intl.DateTimeFormat | null>()

function zoneOffsetMs(instant: number, zone: string): number {
  if (zone === 'UTC') return 0
  const parts = formatFor(zone)?.formatToParts(instant) ?? []
  const name = parts.find((part) => part.type === 'timeZoneName')?.value ?? ''
  const [, sign, hours = '0', minutes = '0'] = /GMT([+-])(\d{2}):(\d{2})/.exec(name) ?? []
  return (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes)) * 60_000
}

/** Null for a name that is no zone: the study's schema does not check it, and UTC is what `zone` defaults to. */
function formatFor(zone: string): Intl.DateTimeFormat | null {
  const known = FORMATS.get(zone)
  if (known !== undefined) return known
  const format = makeFormat(zone)
  FORMATS.set(zone, format)
  return format
}

function makeFormat(zone: string): Intl.DateTimeFormat | null {
  try {
    return new Intl.DateTimeFormat('en-US', { timeZone: zone, timeZoneName: 'longOffset' })
  } catch (error) {
    if (error instanceof RangeError) return null
    throw error
  }
}
