import type { EventWindow } from '@parallax/model'

type AsOfInterval = { from: string | null; to: string | null }

/**
 * An ISO day or instant as a reader writes it, in UTC: `3 July 2013`, `3 July 2013, 13:38 UTC`. The last instant of a day
 * stands for the whole day. What is no date is shown as it came.
 */
export function formatMoment(iso: string): string {
  const moment = parsed(iso)
  if (!moment) return iso
  const day = `${moment.day} ${MONTHS[moment.month]} ${moment.year}`
  return moment.clock ? `${day}, ${moment.clock} UTC` : day
}

/** The same in a table cell: `3 Jul`, `3 Jul, 13:38`; year and zone stand above the table. */
export function formatMomentShort(iso: string): string {
  const moment = parsed(iso)
  if (!moment) return iso
  const day = `${moment.day} ${MONTHS[moment.month]?.slice(0, 3)}`
  return moment.clock ? `${day}, ${moment.clock}` : day
}

/** The days of an event: `2 July 2013 to 5 July 2013 (Asia/Jakarta)`. */
export function formatWindow(window: EventWindow): string {
  const [from, to] = [formatMoment(window.from), formatMoment(window.to)]
  return `${from === to ? from : `${from} to ${to}`} (${window.zone})`
}

/** Until when a figure is known to hold, short; empty where the interval has no end. */
export function asOfShort(asOf: AsOfInterval | undefined): string {
  const end = asOf?.to ?? asOf?.from
  return end ? formatMomentShort(end) : ''
}

type Moment = { year: number; month: number; day: number; clock: string | null }

function parsed(iso: string): Moment | null {
  if (!/^\d{4}-\d{2}-\d{2}(?:T[\d:.]{4,16}(?:Z|[+-]\d{2}:?\d{2})?)?$/.test(iso)) return null
  const date = new Date(/T.*(?:Z|[+-]\d{2}:?\d{2})$|^[^T]*$/.test(iso) ? iso : `${iso}Z`)
  if (Number.isNaN(date.getTime())) return null
  const clock = date.toISOString().slice(11, 16)
  return {
    year: date.getUTCFullYear(),
    month: date.getUTCMonth(),
    day: date.getUTCDate(),
    clock: !iso.includes('T') || /T23:59:59/.test(date.toISOString()) ? null : clock,
  }
}

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
]
