import type { FigureKind } from '@parallax/model'
import { byText } from '../order.ts'
import { showPeriod } from './periods.ts'
import { canonical, narrowing } from './vocabulary.ts'
import type { Profile } from './profile.ts'

const HAPPENED: Partial<Record<FigureKind, string>> = {
  killed: 'killed',
  injured: 'injured',
  casualties: 'killed or injured',
  missing: 'missing',
  captive: 'held captive',
  rescued: 'rescued',
  detained: 'detained',
  displaced: 'displaced',
  attending: 'attending',
  affected: 'affected',
  employed: 'employed',
}

/** Told of what is priced or shared, so that "offer" is not taken for a count of offers; a word that says it already does. */
const SORTS: Partial<Record<FigureKind, { sort: string; said: RegExp }>> = {
  money: {
    sort: 'sum of money',
    said: /\b(?:tax(?:es)?|funds?|funding|salary|pay|price|costs?|value|budget|debt|income|earnings|revenues?|donations?|spending|fees?|fines?|damages|money|aid)\b/i,
  },
  percent: { sort: 'share', said: /\b(?:rate|share|percentage|proportion|tariffs?|duty|duties)\b/i },
}

/** What news says is done to things it counts; the forms a label shows. Own list. */
const DONE = 'damaged destroyed collapsed flattened burned burnt evacuated closed fired seized stolen sunk shot'.split(
  ' ',
)

const BARE: Partial<Record<FigureKind, string>> = {
  money: 'sum of money',
  percent: 'share',
  strikes: 'strikes',
  objects: 'things',
  duration: 'time',
  measure: 'measure',
  votes: 'votes',
}

/** What a reader is told a quantity is: "people killed", "buildings damaged", "police officers injured, Bener Meriah". */
export function labelOf(profile: Profile): string {
  const kind = mostCommon(profile.members.map((slots) => slots.kind)) ?? 'objects'
  const what = counted(profile, kind)
  // "Arrests" and "cases" say themselves what befell whom.
  const happened = profile.members.some((slots) => slots.claim.unit === 'person') ? HAPPENED[kind] : undefined
  const phrase =
    happened && !what.includes(happened)
      ? `${what} ${happened}`
      : sortOf(kind, what, isDoing(profile, what)) + doneTo(profile, what)
  const change = profile.members.every((slots) => slots.claim.aspect === 'change') ? 'change in ' : ''
  const place = placeOf(profile)
  const isNamed = /\p{Lu}/u.test(place)
  // "The province" has no name to set behind a comma; "his district" says nothing without its text.
  const inside = !isNamed && /^the \p{L}/u.test(place) ? ` in ${place}` : ''
  const told = `${change}${phrase}${inside}`
  return [told, ...[isNamed ? place : '', periodOf(profile)].filter((part) => !says(told, part))].join(', ')
}

function says(label: string, part: string): boolean {
  return label.toLowerCase().includes(part.toLowerCase())
}

/** Whether what lasts is something done, "wearing glasses", rather than a thing: the reader of figures says so. */
function isDoing(profile: Profile, what: string): boolean {
  return profile.members.some(({ claim }) => claim.what === what && claim.rules.includes('what.doing'))
}

function sortOf(kind: FigureKind, what: string, isDone: boolean): string {
  if (what === BARE[kind]) return what
  if (kind === 'duration' && isDone && /^\p{L}+ing\b/u.test(what)) return `time spent ${what}`
  // "Time since the collapse" says itself that it is one.
  if (kind === 'duration' && /^time\b/.test(what)) return what
  if (kind === 'duration') return `duration of the ${what.replace(/^(?:the|an?) /i, '')}`
  const sort = SORTS[kind]
  return sort === undefined || sort.said.test(what) ? what : `${what} (${sort.sort})`
}

/** " damaged", where most of a count's claims have the word beside the figure. */
function doneTo(profile: Profile, what: string): string {
  if (profile.family !== 'things') return ''
  const counts = DONE.map((word) => ({
    word,
    // A synonym near it may mean another thing: "rounds" are no shots fired.
    n: profile.members.filter(({ near, written }) => {
      const form = canonical(word)
      return near.has(form) && written.get(form)?.toLowerCase() === word
    }).length,
  }))
  const most = counts.toSorted((a, b) => b.n - a.n)[0]
  return most && most.n * 2 > profile.members.length && !what.includes(most.word) ? ` ${most.word}` : ''
}

/** Whole words of the context that set a quantity apart from others with its label, most telling first. */
export function distinguishing(profile: Profile): string[] {
  const taken = new Set([...profile.head.keys(), ...profile.places])
  return [...profile.near.weights]
    .filter(([word]) => !taken.has(word) && word.length > 3)
    .toSorted(([wordA, a], [wordB, b]) => b - a || byText(wordA, wordB))
    .flatMap(([word]) => mostCommon(profile.members.flatMap((slots) => slots.written.get(word) ?? [])) ?? [])
    .filter((word) => narrowing(word).length > 0)
}

/** The commonest wording of what is counted; of equally common ones the shortest. */
function counted(profile: Profile, kind: FigureKind): string {
  const wordings = profile.members.map((slots) => slots.claim.what.trim().slice(0, 80)).filter((what) => what !== '')
  const narrowed = wordings.filter((what) => narrowing(what).length > 0)
  const people = HAPPENED[kind] !== undefined
  if (people && profile.generic * 2 >= profile.members.length) return 'people'
  return mostCommon(narrowed.length > 0 ? narrowed : wordings) ?? BARE[kind] ?? 'people'
}

/** The place that most of its figures name; one that a single figure names beside others is no mark of the quantity. */
function placeOf(profile: Profile): string {
  const placed = profile.members.filter((slots) => slots.places.length > 0)
  if (placed.length * 2 < profile.members.length) return ''
  return mostCommon(placed.flatMap((slots) => slots.claim.place?.text ?? [])) ?? ''
}

function periodOf(profile: Profile): string {
  const dated = profile.members.filter((slots) => slots.periods.length > 0)
  if (dated.length * 2 < profile.members.length) return ''
  const years = dated.flatMap((slots) => slots.periods.flatMap((period) => showPeriod(period) ?? []))
  const closed = years.filter((year) => !year.startsWith('since'))
  return mostCommon(closed.length > 0 ? closed : years) ?? ''
}

function mostCommon<Value extends string>(values: readonly Value[]): Value | undefined {
  const counts = [...Map.groupBy(values, (value) => value)].map(([value, all]) => ({ value, n: all.length }))
  return counts.toSorted((a, b) => b.n - a.n || a.value.length - b.value.length || byText(a.value, b.value))[0]?.value
}
