const ISO = /^(\d{4})-(\d{2})-(\d{2})(?:[T ](\d{2}):(\d{2})(?::(\d{2})(?:\.\d+)?)? ?(z|[+-]\d{2}:?\d{2})?)?$/i
const RFC_822 =
  /^(?:[a-z]{3,9},? +)?(\d{1,2}) +([a-z]{3})[a-z]{0,6} +(\d{4}|\d{2}) +(\d{1,2}):(\d{2})(?::(\d{2}))? ?([a-z]{1,5}|[+-]\d{4})?$/i
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']
/** Zone names of RFC 822, section 5.1, in hours from UTC; any other name is read as UTC, which the slack of a day covers. */
const ZONES: Record<string, number> = { est: -5, edt: -4, cst: -6, cdt: -5, mst: -7, mdt: -6, pst: -8, pdt: -7 }
const MAX_LENGTH = 64
const MINUTE_MS = 60_000

/**
 * A feed's or sitemap's date as `2013-07-02` or an instant in UTC; undefined when it cannot be read. A time without a zone
 * is taken as UTC: the machine's own zone, which `Date.parse` would use, would make a result depend on the machine.
 */
export function entryDate(text: string | undefined): string | undefined {
  const date = text?.trim().replaceAll(/\s+/g, ' ') ?? ''
  if (date.length > MAX_LENGTH) return undefined
  return isoDate(date) ?? rfc822Date(date)
}

function isoDate(date: string): string | undefined {
  const match = ISO.exec(date)
  if (match === null) return undefined
  const [, year, month, day, hour, minute, second, zone] = match
  const at = instant([year, month, day], [hour ?? '0', minute ?? '0', second ?? '0'], zone)
  return hour === undefined ? at?.slice(0, 10) : at
}

function rfc822Date(date: string): string | undefined {
  const match = RFC_822.exec(date)
  if (match === null) return undefined
  const [, day, monthName, shortYear, hour, minute, second, zone] = match
  const month = MONTHS.indexOf(monthName?.toLowerCase() ?? '') + 1
  // RFC 2822, section 4.3: two digits below 50 are of this century.
  const year = shortYear?.length === 2 ? (Number(shortYear) < 50 ? 2000 : 1900) + Number(shortYear) : shortYear
  return instant([String(year), String(month), day], [hour, minute, second ?? '0'], zone)
}

type Parts = readonly (string | undefined)[]

function instant(day: Parts, time: Parts, zone: string | undefined): string | undefined {
  const [year = NaN, month = NaN, date = NaN] = day.map(Number)
  const [hour = NaN, minute = NaN, second = NaN] = time.map(Number)
  const local = new Date(Date.UTC(year, month - 1, date, hour, minute, second))
  // An impossible day (31 February, month 0) would roll over in silence.
  if (Number.isNaN(local.getTime()) || local.getUTCMonth() !== month - 1 || local.getUTCDate() !== date)
    return undefined
  return new Date(local.getTime() - offsetMinutes(zone) * MINUTE_MS).toISOString()
}

function offsetMinutes(zone: string | undefined): number {
  const match = /^([+-])(\d{2}):?(\d{2})$/.exec(zone ?? '')
  if (match === null) return (ZONES[zone?.toLowerCase() ?? ''] ?? 0) * 60
  return (match[1] === '-' ? -1 : 1) * (Number(match[2]) * 60 + Number(match[3]))
}
