import { monthOf } from './months.ts'

/**
 * A date as pages write it, as ISO 8601: a day, or an instant with the zone as given. A time without a zone stays
 * without one. Undefined for what is no date, and for years no web page can be of.
 */
export function readInstant(text: string): string | undefined {
  const given = text.trim().slice(0, 80)
  const found = isoInstant(given) ?? compactDay(given) ?? epoch(given) ?? writtenInstant(given) ?? numericInstant(given)
  return found !== undefined && isPossible(found) ? found : undefined
}

/** The first day that a sentence names, ISO 8601, or undefined. */
export function findDay(text: string): string | undefined {
  const found = (writtenInstant(text) ?? numericInstant(text))?.slice(0, 10)
  return found !== undefined && isPossible(found) ? found : undefined
}

function isoInstant(text: string): string | undefined {
  const match =
    /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:(?:T|\s+|\s*,\s*)(\d{1,2}:\d{2}(?::\d{2})?)(?:[.,]\d{1,9})?\s*(Z|UTC|GMT|[+-]\d{2}:?\d{2}|[+-]\d{2})?)?/i.exec(
      text,
    )
  if (!match) return undefined
  const [, year, month, day, time, zone] = match
  const date = `${year}-${month?.padStart(2, '0')}-${day?.padStart(2, '0')}`
  return time ? `${date}T${fullTime(time)}${isoZone(zone)}` : date
}

function fullTime(time: string): string {
  const [hour = '0', minute = '00', second = '00'] = time.split(':')
  return `${hour.padStart(2, '0')}:${minute}:${second}`
}

function isoZone(zone: string | undefined): string {
  if (!zone) return ''
  if (/^(?:z|utc|gmt)$/i.test(zone)) return 'Z'
  const digits = zone.slice(1).replace(':', '').padEnd(4, '0')
  return `${zone[0]}${digits.slice(0, 2)}:${digits.slice(2)}`
}

/** 20191119, 20191119T0830. */
function compactDay(text: string): string | undefined {
  const match = /^((?:19|20)\d{2})(\d{2})(\d{2})(?:T?(\d{2})(\d{2})(\d{2})?)?(Z)?$/.exec(text)
  if (!match) return undefined
  const [, year, month, day, hour, minute, second = '00', zone = ''] = match
  const date = `${year}-${month}-${day}`
  return hour ? `${date}T${hour}:${minute}:${second}${zone}` : date
}

/** Seconds or milliseconds since 1970. */
function epoch(text: string): string | undefined {
  if (!/^1\d{9}(?:\d{3})?$/.test(text)) return undefined
  const milliseconds = Number(text) * (text.length === 10 ? 1000 : 1)
  return new Date(milliseconds).toISOString().replace('.000Z', 'Z')
}

/** "Tue, 19 Nov 2019 08:30:00 GMT", "November 19, 2019 8:30 AM", "19. November 2019, 8.30 Uhr", "19 de noviembre de 2019". */
function writtenInstant(text: string): string | undefined {
  const dayFirst =
    /(?<!\d)(\d{1,2})(?:st|nd|rd|th|er|º|\.)?[\s-]+(?:de\s+)?(\p{L}{3,12})\.?,?[\s-]+(?:de\s+)?((?:19|20)\d{2})/iu.exec(
      text,
    )
  const monthFirst = /(\p{L}{3,12})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+((?:19|20)\d{2})/iu.exec(text)
  const [match, day, month] = dayFirst
    ? [dayFirst, dayFirst[1], dayFirst[2]]
    : [monthFirst, monthFirst?.[2], monthFirst?.[1]]
  const number = monthOf(month ?? '')
  if (!match || number === undefined) return undefined
  return withTime(dayOf(match[3], number, day), text.slice(match.index + match[0].length))
}

/** "19.11.2019 8:30": with points the day comes first wherever it is written; with strokes only where it cannot be the month. */
function numericInstant(text: string): string | undefined {
  const match = /(?<!\d)(\d{1,2})([./])(\d{1,2})\2((?:19|20)\d{2})(?!\d)/.exec(text)
  if (!match) return undefined
  const [whole, first = '', sign, second = '', year] = match
  if (sign === '/' && Number(first) <= 12 && Number(second) <= 12) return undefined
  const [day, month] = sign === '/' && Number(second) > 12 ? [second, first] : [first, second]
  return withTime(dayOf(year, Number(month), day), text.slice(match.index + whole.length))
}

function dayOf(year: string | undefined, month: number, day: string | undefined): string {
  return `${year}-${String(month).padStart(2, '0')}-${(day ?? '').padStart(2, '0')}`
}

/** The day with the time of day that follows it, if one does. */
function withTime(day: string, rest: string): string {
  const time = /(\d{1,2}):(\d{2})(?::(\d{2}))?\s*([ap])?\.?m?\.?\s*(GMT|UTC|Z|[+-]\d{2}:?\d{2})?/i.exec(rest)
  if (!time) return day
  const hour = (Number(time[1]) % (time[4] ? 12 : 24)) + (time[4]?.toLowerCase() === 'p' ? 12 : 0)
  return `${day}T${fullTime(`${hour}:${time[2]}:${time[3] ?? '00'}`)}${isoZone(time[5])}`
}

function isPossible(instant: string): boolean {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})/.exec(instant) ?? []
  if (Number(year) < 1990 || Number(year) > 2100) return false
  return !Number.isNaN(Date.parse(`${year}-${month}-${day}`)) && !Number.isNaN(Date.parse(instant))
}
