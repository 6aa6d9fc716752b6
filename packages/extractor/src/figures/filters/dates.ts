import { type Draft, type Line, at, glued } from '../draft.ts'
import type { FigureLexicon } from '../lexicon.ts'
import type { Filter } from './filter.ts'

/** "July 17", "17 July 2014", "5 and 7 May", "7/16/2021", "2013-07-02", "02.07.2013". */
export const calendarDate: Filter = {
  id: 'date',
  rejects: (line, draft, { filters }) => {
    if (draft.form !== 'digits' && draft.form !== 'words') return false
    const { first, last } = draft
    if (draft.unit && draft.unit !== 'a') return false
    return (
      besideMonth(line, { first, last, high: draft.high }, filters) ||
      throughDay(line, draft, filters) ||
      slashDate(line, draft) ||
      isoDate(line, draft)
    )
  },
}

type Words = FigureLexicon['filters']

const isMonth = (line: Line, index: number, words: Words): boolean => {
  const atom = line[index]
  // "may" and "march" are months only when written large.
  return !!atom && words.months.has(atom.lower) && atom.text !== atom.lower
}

function besideMonth(line: Line, place: { first: number; last: number; high: number }, words: Words): boolean {
  const { first, last, high } = place
  const dot = at(line, first - 1) === '.' ? 1 : 0
  if (isMonth(line, first - 1 - dot, words)) return high <= 31 || year(high)
  const ordinal = words.ordinalEndings.has(at(line, last)) && glued(line, last) ? 1 : 0
  const of = words.ofMonth.has(at(line, last + ordinal)) ? 1 : 0
  return high <= 31 && isMonth(line, last + ordinal + of, words)
}

/** "5 and 7 May", "between 5 and 7 May", "May 5 and 7", "July 2-4": another day stands between it and the month. */
function throughDay(line: Line, draft: Draft, words: Words): boolean {
  if (draft.high > 31) return false
  const next = line[draft.last + 1]
  if (words.dayLinks.has(at(line, draft.last)) && next?.kind === 'number' && isMonth(line, draft.last + 2, words))
    return true
  return (
    words.dayLinks.has(at(line, draft.first - 1)) &&
    line[draft.first - 2]?.kind === 'number' &&
    isMonth(line, draft.first - 3, words) &&
    line[draft.last]?.kind !== 'word'
  )
}

/** Numbers with a stroke between: dates, "24/7", "9/11". Fractions in digits fall to it too. */
const slashDate = (line: Line, draft: Draft): boolean =>
  (at(line, draft.last) === '/' && line[draft.last + 1]?.kind === 'number') ||
  (at(line, draft.first - 1) === '/' && line[draft.first - 2]?.kind === 'number')

/** "2013-07-02" and other chains of three numbers joined by hyphens, dots or colons. */
function isoDate(line: Line, draft: Draft): boolean {
  let index = draft.numberFirst
  let links = 0
  while (index > 0 && index > draft.numberFirst - 6 && isLink(line, index - 1)) index -= 2
  while (links < 6 && isLink(line, index + 1)) {
    index += 2
    links++
  }
  return links >= 2
}

const isLink = (line: Line, index: number): boolean =>
  CHAIN.has(at(line, index)) &&
  glued(line, index) &&
  glued(line, index + 1) &&
  line[index - 1]?.kind === 'number' &&
  line[index + 1]?.kind === 'number'

const CHAIN = new Set(['-', '.', ':', '/'])

/** Four digits without a comma that read as a year. */
export const calendarYear: Filter = {
  id: 'year',
  rejects: (line, draft, { filters, counts }) => {
    if (filters.eras.has(at(line, draft.last))) return true
    // "the 2008 season" names a year, "six seasons" lasts.
    if (draft.form !== 'digits' || (draft.unit && !draft.rules.includes('unit.period')) || draft.scale !== 1)
      return false
    const atom = line[draft.numberLast - 1]
    // "in the year 610"
    if (filters.yearNouns.has(at(line, draft.first - 1)) && draft.high <= 2100) return true
    if (!atom || atom.text.length !== 4 || !year(draft.high)) return decade(line, draft)
    if (draft.hedge === 'range') return year(draft.low)
    if (at(line, draft.last) === 's' || at(line, draft.last) === "'s") return true
    if (filters.yearCues.has(at(line, draft.first - 1)) || at(line, draft.first - 1) === ',') return true
    const next = line[draft.last]
    // "1998 people" counts; "2007 World Series" and "2013 survey" date.
    return (
      !(
        next?.kind === 'word' &&
        ((counts.persons.has(next.lower) && counts.plural.test(next.lower)) ||
          counts.nouns.has(next.lower) ||
          counts.states.has(next.lower))
      ) || next.text !== next.lower
    )
  },
}

const year = (value: number): boolean => value >= 1500 && value <= 2100

/** "the 90s", "'66", "mid-30s", "in her 20s". */
const decade = (line: Line, draft: Draft): boolean =>
  (at(line, draft.last) === 's' && glued(line, draft.last)) ||
  (at(line, draft.first - 1) === "'" && glued(line, draft.first) && line[draft.first]?.text.length === 2)

/** "5:30pm", "6 p.m.", "0737 GMT", "13:38", "3 o'clock", "18:30". */
export const clockTime: Filter = {
  id: 'clock',
  rejects: (line, draft, { filters }) => {
    if (draft.unit && draft.unit !== 'h' && draft.unit !== 'm') return false
    const { first, last } = draft
    const colon = (index: number) => at(line, index) === ':' && glued(line, index) && glued(line, index + 1)
    if (colon(last) && line[last + 1]?.kind === 'number') return true
    if (colon(first - 1) && line[first - 2]?.kind === 'number') return true
    // "four hours" has four letters, and no digit.
    const written = line[draft.numberLast - 1]
    const digits = written?.kind === 'number' ? written.text.length : 0
    const behind = at(line, draft.numberLast)
    if (digits >= 3 && filters.zones.has(behind)) return draft.high <= 2400
    if (filters.clock.has(behind) && (!filters.militaryClock.has(behind) || digits === 4)) return draft.high <= 2400
    // "10: 57 pm"
    if (at(line, last) === ':' && line[last + 1]?.kind === 'number' && filters.clock.has(at(line, last + 2)))
      return true
    // "07:37 a. m." in texts that part abbreviations.
    return (
      behind.length === 1 &&
      at(line, draft.numberLast + 1) === '.' &&
      filters.clock.has(behind + at(line, draft.numberLast + 2))
    )
  },
}
