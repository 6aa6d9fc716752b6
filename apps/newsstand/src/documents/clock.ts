const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']
const WEEKDAYS = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat']

/** `2031-01-14T19:40:00+02:00` as RSS writes it: `Tue, 14 Jan 2031 19:40:00 +0200`. */
export function rfc822(instant: string): string {
  const [day = '', time = ''] = instant.split('T')
  const [year = '', month = '', date = ''] = day.split('-')
  const weekday = WEEKDAYS[new Date(`${day}T00:00:00Z`).getUTCDay()]
  return `${weekday}, ${date} ${MONTHS[Number(month) - 1]} ${year} ${time.slice(0, 8)} ${time.slice(8).replace(':', '')}`
}

/** The clock time of an instant in its own zone, as a byline prints it: `19:40`. */
export function clockTime(instant: string): string {
  return instant.slice(11, 16)
}
