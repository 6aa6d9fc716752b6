const MAX_SECONDS = 31_536_000

/** Milliseconds that a Retry-After header asks to wait (RFC 9110, section 10.2.3: seconds or a date); undefined if unreadable. */
export function retryAfterMs(header: string | undefined, now: Date): number | undefined {
  const value = header?.trim() ?? ''
  if (/^\d{1,12}$/.test(value)) return Math.min(Number(value), MAX_SECONDS) * 1000
  // The three date forms of HTTP all begin with a day's name; others are not read, so that no guess is made.
  if (!/^(?:mon|tue|wed|thu|fri|sat|sun)/i.test(value) || value.length > 40) return undefined
  const at = Date.parse(value)
  return Number.isNaN(at) ? undefined : Math.min(Math.max(0, at - now.getTime()), MAX_SECONDS * 1000)
}
