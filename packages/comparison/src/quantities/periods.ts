/** Names of the months, for figures dated by one: "In July, thieves took ...". */
const MONTHS = 'january february march april may june july august september october november december'.split(' ')

/** When the event happened, as far as the comparison can tell. */
export type EventDate = { year: number | null; month: number | null }

/**
 * The other times that a sentence puts its figures in: `2004`, `2009`, `month 7`. The event's own year and month are
 * left out, and so is what is not written: an empty list means the event itself, or nothing said.
 */
export function periodsOf(sentence: string, date: EventDate): string[] {
  const years = Array.from(sentence.matchAll(/\b(?:1[6-9]|20)\d{2}\b/g), (match) => Number(match[0]))
  if (/\blast year\b|\ba year ago\b/i.test(sentence) && date.year !== null) years.push(date.year - 1)
  const periods = years.filter((year) => year !== date.year).map(String)
  if (periods.length === 0 && years.length === 0) periods.push(...monthsOf(sentence, date))
  return [...new Set(periods)].toSorted()
}

// Comparisons with the past that name no year. Own list.
const PAST =
  /\b(?:decades?|centur(?:y|ies)|years? ago|in recent years|in history|ever recorded|in the past|last (?:year|month)|previous (?:attack|quake|earthquake|storm)|since the)\b/i

/** Whether a sentence looks back at something other than the event. */
export function looksBack(sentence: string, periods: readonly string[]): boolean {
  return periods.length > 0 || PAST.test(sentence)
}

function monthsOf(sentence: string, date: EventDate): string[] {
  if (date.month === null) return []
  const words = Array.from(
    sentence.matchAll(/\b(?:in|last|on|of|since)\s+([A-Z][a-z]{2,8})\b/gi),
    (match) => match[1] ?? '',
  )
  const found = words.map((word) => MONTHS.indexOf(word.toLowerCase()) + 1).filter((month) => month > 0)
  return found.filter((month) => month !== date.month).map((month) => `month ${month}`)
}
