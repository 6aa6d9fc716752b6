import type { Passage } from '../text/passage.ts'

/** Names of the months, for figures dated by one: "In July, thieves took ...". */
const MONTHS = 'january february march april may june july august september october november december'.split(' ')

/** When the event happened, as far as the comparison can tell. */
export type EventDate = { year: number | null; month: number | null }

/**
 * The other times that a sentence puts one of its figures in: `2004`, `2007–2014`, `month 7`. The event's own year and month
 * are left out, and so is what is not written: an empty list means the event itself, or nothing said.
 */
export function periodsOf(told: string, at: number, date: EventDate): string[] {
  const sentence = withoutAsides(told, at)
  const ranges = rangesIn(sentence)
  if (ranges.length > 0) return distinct(ranges)
  const years = yearsFor(sentence, at)
  if (/\blast year\b|\ba year ago\b/i.test(sentence) && date.year !== null) years.push(date.year - 1)
  if (years.length > 0) return distinct(years.filter((year) => year !== date.year).map(String))
  return distinct([...monthsOf(sentence, date), ...lastMonth(sentence, date)])
}

/** A period for a reader: "2004", "2007–2014", "since 2007"; null for a month, which the event's own year makes plain. */
export function showPeriod(period: string): string | null {
  if (!/^\d/.test(period)) return null
  return period.endsWith('–') ? `since ${period.slice(0, -1)}` : period
}

// ", who turns 29 on April 11,": what is told aside of somebody dates him, not the figure.
const ASIDE = /, (?:who|whose|which|where|whom) [^,;]{1,80},/g
// "over seven years, and closer to what he makes through 2017": what is joined on behind the figure dates itself.
const JOINED = /[,;] (?:and|but|while|whereas) /

/** The sentence with blanks for asides that do not hold the figure, and for clauses joined on behind it; offsets stay. */
function withoutAsides(sentence: string, at: number): string {
  const told = sentence.replace(ASIDE, (aside, offset: number) =>
    offset <= at && at < offset + aside.length ? aside : ' '.repeat(aside.length),
  )
  const joined = told.slice(at).search(JOINED)
  return joined < 0 ? told : told.slice(0, at + joined)
}

// "2007-2014", "from 2007 through 2014", "between 2007 and 2014", "since 2007".
const RANGE = /\b((?:1[6-9]|20)\d{2})(?:\s?[-–]\s?| (?:to|through|until|till|and) )((?:1[6-9]|20)\d{2})\b/g
const OPEN = /\bsince ((?:1[6-9]|20)\d{2})\b/gi

/** Stretches of years, each with its open form besides: what was paid "since 2007" may be what was paid from 2007 to 2014. */
function rangesIn(text: string): string[] {
  const closed = Array.from(text.matchAll(RANGE), ([whole, from = '', to = '']) => ({ whole, from, to }))
    .filter(({ whole, from, to }) => Number(from) < Number(to) && (!/ and /.test(whole) || /\bbetween\b/i.test(text)))
    .flatMap(({ from, to }) => [`${from}–${to}`, `${from}–`])
  return [...closed, ...Array.from(text.matchAll(OPEN), ([, from = '']) => `${from}–`)]
}

/** "Last month thieves took ..." in a report of September is the eighth month. */
function lastMonth(sentence: string, { month }: EventDate): string[] {
  if (month === null || !/\blast month\b/i.test(sentence)) return []
  return [`month ${month === 1 ? 12 : month - 1}`]
}

/** The periods that a sentence opens with and so hands on to the next: "In April last year, a quake struck ...". */
export function openingPeriods(sentence: string, date: EventDate): string[] {
  const opening = /^\s*["“]?(?:in|on|since|during|back in)\s[^,]{0,40}/i.exec(sentence)?.[0] ?? ''
  return periodsOf(opening, opening.length, date)
}

// A sentence that turns to the present, or to someone speaking, does not go on with the time of the one before it.
const PRESENT =
  /\b(?:now|today|so far|current(?:ly)?|still|(?:mon|tues|wednes|thurs|fri|satur|sun)day|said|says|told|according)\b/i

/** Whether a sentence without a time of its own may stand in the time of the one before it. */
export function goesOn(sentence: string): boolean {
  return !PRESENT.test(sentence)
}

// Comparisons with the past that name no year. Own list.
const PAST =
  /\b(?:decades?|centur(?:y|ies)|years? ago|in recent years|in history|ever recorded|in the past|last (?:year|month)|previous (?:attack|quake|earthquake|storm)|since the)\b/i

/** Whether a figure's sentence looks back at something other than the event. */
export function looksBack(sentence: string, periods: readonly string[]): boolean {
  return periods.length > 0 || PAST.test(sentence)
}

// "The raid comes a month after ...", "it follows ...", "the latest in a string of": the rest of such a sentence tells of another event.
const OTHER_EVENT =
  /\b(?:comes?|came|is coming) (?:\p{L}+ ){0,4}?(?:hours?|days?|weeks?|months?|years?) after\b|\b(?:the )?latest (?:in|of) (?:a|the) (?:series|string|spate|wave|number)\b|\bis the latest to\b|\bafter a (?:series|string|spate|wave) of\b/iu

/** How many sentences behind one that turns to another event may still tell of it. */
const REACH = 6
const LONGEST = 800

/**
 * Whether the sentence at `index` turns back to another event, or goes on with what one shortly before it turned back to: none
 * between them turns to the present or to a speaker.
 */
export function tellsOfAnotherEvent({ text, sentences }: Passage, index: number, date: EventDate): boolean {
  for (let at = index; at > Math.max(-1, index - REACH); at -= 1) {
    const { start, end } = sentences[at] ?? { start: 0, end: 0 }
    const sentence = text.slice(start, Math.min(end, start + LONGEST))
    if (OTHER_EVENT.test(sentence) || openingPeriods(sentence, date).length > 0) return true
    if (!goesOn(sentence)) return false
  }
  return false
}

/**
 * A year before the figure dates it: "the 2004 tsunami killed 230,000". One behind it does so only as an adverbial ("in
 * 2004"); elsewhere it dates something else: "killed five in a region devastated by the tsunami of 2004".
 */
function yearsFor(sentence: string, at: number): number[] {
  const found = sentence.matchAll(
    /(\b(?:in|since|from|to|until|through|during|for|between|and|[a-z]{3,9}\.?) |\W)?\b((?:1[6-9]|20)\d{2})\b/gi,
  )
  return Array.from(found, (match) => ({
    year: Number(match[2]),
    before: match[1]?.trim().toLowerCase() ?? '',
    index: match.index,
  }))
    .filter(({ before, index }) => index < at || ADVERBIAL.has(before) || MONTHS.includes(before))
    .map(({ year }) => year)
}

const ADVERBIAL = new Set('in since from to until through during for between and'.split(' '))

function monthsOf(sentence: string, date: EventDate): string[] {
  if (date.month === null) return []
  const found = sentence.matchAll(/\b(?:in|last|on|of|since)\s+([A-Z][a-z]{2,8})\b(?:\s+(\d{1,2})\b)?/gi)
  return Array.from(found, ([, name = '', day]) => ({ month: MONTHS.indexOf(name.toLowerCase()) + 1, day }))
    .filter(({ month }) => month > 0 && month !== date.month)
    .map(({ month, day }) => (day === undefined ? `month ${month}` : `month ${month} day ${day}`))
}

function distinct(periods: readonly string[]): string[] {
  return [...new Set(periods)].toSorted()
}
