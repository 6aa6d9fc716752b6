import { type Draft, type Line, at } from '../draft.ts'
import type { FigureLexicon } from '../lexicon.ts'
import type { Filter } from './filter.ts'

/** A number that says how old somebody is. */
export const age: Filter = {
  id: 'age',
  rejects: (line, draft, lexicon) => {
    if (draft.form !== 'digits' && draft.form !== 'words') return false
    if (draft.unit) return yearsOld(line, draft, lexicon)
    return draft.high <= OLDEST && draft.scale === 1 && bareAges.some((reads) => reads(line, draft, lexicon))
  },
}

const OLDEST = 120

type AgeReader = (line: Line, draft: Draft, lexicon: FigureLexicon) => boolean

/** "34-year-old", "18 months old", "65 years and older". */
const yearsOld: AgeReader = (line, draft, { filters, numbers }) => {
  if (!AGE_UNITS.has(draft.unit)) return false
  const hyphen = at(line, draft.last) === '-' ? 1 : 0
  if (filters.ageNouns.has(at(line, draft.last + hyphen))) return true
  if (draft.unit === 'a' && filters.ageCues.has(at(line, draft.first - 1))) return true
  const bound = at(line, draft.last + 1)
  return at(line, draft.last) === numbers.joiner && (filters.ageNouns.has(bound) || filters.ageBounds.has(bound))
}

const AGE_UNITS: ReadonlySet<string | null> = new Set(['a', 'mo', 'wk', 'd'])

/** "aged 12", "turned 29", "at the age of 30", "aged 16 and 13". */
const cued: AgeReader = (line, { first }, { filters, numbers }) => {
  const before = at(line, first - 1)
  if (filters.ageCues.has(before)) return true
  if (before === numbers.partitive) return filters.ageCues.has(at(line, first - 2))
  return listedBehindCue(line, first, { filters, numbers })
}

/** "aged four, six and nine": numbers, commas and "and" lead back to the cue. */
function listedBehindCue(
  line: Line,
  first: number,
  { filters, numbers }: Pick<FigureLexicon, 'filters' | 'numbers'>,
): boolean {
  for (let index = first - 1; index >= Math.max(0, first - 12); index--) {
    const word = at(line, index)
    if (filters.ageCues.has(word)) return index < first - 1
    const listed =
      line[index]?.kind === 'number' || numbers.cardinals.has(word) || word === ',' || word === numbers.joiner
    if (!listed) return false
  }
  return false
}

/** "anyone over 65", "women under 40". */
const bounded: AgeReader = (line, { first, last }, { filters, counts }) =>
  filters.ageBounds.has(at(line, first - 1)) && counts.persons.has(at(line, first - 2)) && line[last]?.pos !== 'NOUN'

/** "anyone 19 or older". */
const orOlder: AgeReader = (line, { last }, { filters, ranges }) =>
  ranges.or.has(at(line, last)) && (filters.ageNouns.has(at(line, last + 1)) || filters.younger.has(at(line, last + 1)))

/** "He was 77.", "since I was about nine", "now 53,", "will be 29 on April 11". */
const saidOfPerson: AgeReader = (line, { first, last }, { filters, counts, times }) => {
  const behind = line[last]
  if (counts.be.has(at(line, first - 1)) && times.openers.has(at(line, last)) && filters.months.has(at(line, last + 1)))
    return true
  if (
    counts.be.has(at(line, first - 1)) &&
    counts.placeOpeners.has(at(line, last)) &&
    filters.months.has(at(line, last + 1))
  )
    return true
  if (behind?.kind === 'word' && behind.pos !== 'CCONJ' && !counts.clauseOpeners.has(behind.lower)) return false
  if (filters.agedNow.has(at(line, first - 1)) && at(line, first - 2) === ',') return true
  const hedge = line[first - 1]?.pos === 'ADP' || line[first - 1]?.pos === 'ADV' ? 1 : 0
  return counts.be.has(at(line, first - 1 - hedge)) && filters.aging.has(at(line, first - 2 - hedge))
}

/** "At 55, he is the same age", "who at 69 is his senior". */
const atAge: AgeReader = (line, { first, last }, { filters }) =>
  at(line, first - 1) === filters.diedAt &&
  (filters.aging.has(at(line, first - 2)) || (at(line, last) === ',' && filters.aging.has(at(line, last + 1))))

/** "has died at 75"; "put the number of dead at 87" is a total. */
const diedAt: AgeReader = (line, { first, last }, { filters, numbers }) => {
  if (at(line, first - 1) !== filters.diedAt || (line[last] && line[last]?.kind !== 'mark')) return false
  if (at(line, first - 3) === numbers.partitive) return false
  for (let index = first - 2; index >= Math.max(0, first - 6); index--)
    if (filters.dying.has(at(line, index))) return true
  return false
}

/** "Ivo Marsh, 19, was charged", "Ada Marsh (53)": a number alone between marks behind a name. */
const besideName: AgeReader = (line, { first, last, form }, { counts, numbers }) => {
  const name = line[first - 2]
  if (name?.kind !== 'word' || !(name.text !== name.lower || isOnePerson(name.lower, counts))) return false
  const behind = at(line, last)
  if (at(line, first - 1) === '(') return behind === ')' && !counts.persons.has(name.lower)
  const closes = CLOSERS.has(behind) || behind === numbers.joiner || behind === numbers.partitive
  return at(line, first - 1) === ',' && closes && (form === 'digits' || behind === ',')
}

/** "the brothers, 33 and 28, were held": two numbers between commas behind people. */
const besidePeople: AgeReader = (line, { first, last, form }, { counts, numbers, filters }) => {
  if (form !== 'digits') return false
  const second = at(line, first - 1) === numbers.joiner && line[first - 2]?.kind === 'number'
  const start = second ? first - 2 : first
  const end = second ? last : last + 2
  if (!second && !(at(line, last) === numbers.joiner && line[last + 1]?.kind === 'number')) return false
  const before = line[start - 2]
  const people =
    counts.persons.has(before?.lower ?? '') || (before?.pos === 'PROPN' && !filters.months.has(before.lower))
  return at(line, start - 1) === ',' && people && CLOSERS.has(at(line, end))
}

/** "his daughter, 11," */
const isOnePerson = (word: string, { persons, plural }: FigureLexicon['counts']): boolean =>
  persons.has(word) && !plural.test(word)

const CLOSERS = new Set([',', '.', ')', ';', '-', ''])

/** "ranged in age from 9 to 62", "between the ages of 9 and 62". */
const ageRange: AgeReader = (line, { first, hedge }, { filters, ranges }) =>
  hedge === 'range' && at(line, first - 1) === ranges.from && filters.ageCues.has(at(line, first - 2))

/** "Ivo Marsh and Bo Lenn, both 51, died": one age for many. */
const distributed: AgeReader = (line, { first, last }, { filters }) =>
  filters.distributing.has(at(line, first - 1)) && at(line, first - 2) === ',' && CLOSERS.has(at(line, last))

const bareAges: readonly AgeReader[] = [
  cued,
  bounded,
  orOlder,
  saidOfPerson,
  atAge,
  diedAt,
  besideName,
  besidePeople,
  distributed,
  ageRange,
]
