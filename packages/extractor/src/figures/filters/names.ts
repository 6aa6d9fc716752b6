import type { Atom } from '../atom.ts'
import { type Draft, type Line, at, glued } from '../draft.ts'
import type { FigureLexicon } from '../lexicon.ts'
import type { Filter } from './filter.ts'
import { isHeadline } from './headline.ts'

/** "MH17", "G7", "Covid-19", "F-16", "5G", "737-800", "U2": letters and digits in one name. */
export const gluedName: Filter = {
  id: 'name.glued',
  rejects: (line, draft) => {
    const atom = line[draft.first]
    // "Twenty20"
    if (atom?.kind === 'word' && line[draft.numberLast]?.kind === 'number' && glued(line, draft.numberLast)) return true
    if (atom?.kind !== 'number') return false
    const before = line[draft.first - 1]
    if (glued(line, draft.first) && before) {
      if (before.kind === 'word') return true
      if (before.lower === '#' || before.lower === '@' || before.lower === '_') return true
      const name = line[draft.first - 2]
      if (before.lower === '-' && glued(line, draft.first - 1) && name?.kind === 'word')
        return !draft.rules.includes('unit.scale-noun')
      if (before.lower === '/' && name?.kind === 'word') return true
    }
    const behind = line[draft.last]
    // "5G", "737MAX": letters that are no unit stick to the number.
    return (
      !!behind &&
      behind.kind === 'word' &&
      glued(line, draft.last) &&
      !draft.rules.some((rule) => rule.startsWith('unit.')) &&
      draft.scale === 1
    )
  },
}

/** "Flight 370", "Article 5", "No. 2", "Channel 4", "Formula One": a noun makes the number behind it a name. */
export const numberedName: Filter = {
  id: 'name.numbered',
  rejects: (line, draft, { filters, numbers }) => {
    if (draft.form === 'zero' || draft.form === 'vague' || draft.form === 'share') return false
    if (draft.rules.includes('unit.scale-noun') || (draft.unit && draft.unit !== 'item')) return false
    const first = behindList(line, draft, { filters, numbers })
    const dot = at(line, first - 1) === '.' || at(line, first - 1) === '#' ? 1 : 0
    const noun = line[first - 1 - dot]
    if (!noun || !filters.numberedNouns.has(noun.lower)) return false
    return noun.text !== noun.lower || filters.numberedSmall.has(noun.lower)
  },
}

/** "counts 2 and 3", "rooms 12, 14 and 15", "day two, three and four": index of the first number of the list that ends with the draft. */
function behindList(line: Line, draft: Draft, lexicon: Pick<FigureLexicon, 'filters' | 'numbers'>): number {
  const { dayLinks } = lexicon.filters
  const isNumber = (index: number) => line[index]?.kind === 'number' || lexicon.numbers.cardinals.has(at(line, index))
  let first = draft.first
  while (first > Math.max(0, draft.first - 6) && dayLinks.has(at(line, first - 1)) && isNumber(first - 2)) first -= 2
  return first
}

/** "told SportsCenter 5 has learned", "on AM 570 that": a name right before a number that no noun or predicate follows. */
export const nameTail: Filter = {
  id: 'name.tail',
  rejects: (line, draft, lexicon) => {
    const { counts, passing, changes } = lexicon
    if (draft.form !== 'digits' || draft.unit || draft.scale !== 1 || draft.first < 1 || draft.hedge === 'range')
      return false
    const name = line[draft.first - 1]
    if (name?.kind !== 'word' || name.text === name.lower || !(name.pos === 'PROPN' || ACRONYM.test(name.text)))
      return false
    if (
      counts.verbs.has(name.lower) ||
      passing.has(name.lower) ||
      changes.verbs.has(name.lower) ||
      counts.nouns.has(name.lower)
    )
      return false
    const next = line[draft.last]
    if (namesKind(line, draft, counts)) return true
    // "IE 11,", "AM 570": an acronym takes a number as part of its name whatever mark follows.
    if (ACRONYM.test(name.text) && (!next || next.kind === 'mark')) return true
    // In a headline or a list the number counts what is left out.
    const tails = !next || next.kind === 'mark' || next.text !== next.lower || TAIL_TAGS.has(next.pos)
    if (!tails || counts.plural.test(name.lower)) return at(line, draft.last) === "'"
    // The first word of a sentence is written large anyhow: only before a finite verb it makes a name, "Radio 4 said".
    if (draft.first === 1 && !(isNominal(line, 0, lexicon) && next && SAID_TAGS.has(next.pos)))
      return at(line, draft.last) === "'"
    if (isHeadline(line)) return false
    for (let index = draft.last; index < draft.last + 4; index++)
      if (counts.states.has(at(line, index)) || counts.verbs.has(at(line, index))) return false
    return true
  },
}

const SAID_TAGS = new Set(['AUX', 'VERB'])

/** A noun or name that is neither a day, nor a word for people, nor one of change. */
const isNominal = (line: Line, index: number, { filters, counts, times }: FigureLexicon): boolean =>
  ['NOUN', 'PROPN'].includes(line[index]?.pos ?? '') &&
  !filters.weekdays.has(at(line, index)) &&
  !filters.months.has(at(line, index)) &&
  !times.days.has(at(line, index)) &&
  !counts.persons.has(at(line, index))

/** "Brians 2 prison", "Title 42 policy": behind a name a number above one before a singular counts nothing. */
function namesKind(line: Line, draft: Draft, { plural, collective, persons, nouns }: FigureLexicon['counts']): boolean {
  const next = line[draft.last]
  if (!next || draft.high <= 1 || next.pos !== 'NOUN' || next.text !== next.lower || isHeadline(line)) return false
  if (plural.test(next.lower) || collective.has(next.lower) || persons.has(next.lower) || nouns.has(next.lower))
    return false
  return line[draft.last + 1]?.pos !== 'NOUN'
}

/** "IE", "iOS": capitals throughout, or inside a word. */
const ACRONYM = /^(?:\p{Lu}{2,4}|\p{Ll}\p{Lu}{1,3})$/u
const TAIL_TAGS = new Set(['AUX', 'VERB', 'SCONJ', 'PART', 'PRON'])

/** A fire named "Nilpe 4", the film "Seven Days in Aru": a number in a quoted name, every word of it written large. */
export const quotedName: Filter = {
  id: 'name.quoted',
  rejects: (line, draft, { syntax, filters }) => {
    const small = (atom: Atom | undefined) =>
      !!atom && (syntax.joining.has(atom.lower) || filters.determiners.has(atom.lower))
    let first = draft.first
    while (first > Math.max(0, draft.first - LONGEST_NAME) && (isNamePart(line[first - 1]) || small(line[first - 1])))
      first--
    let last = draft.last
    while (last < draft.last + LONGEST_NAME && (isNamePart(line[last]) || small(line[last]))) last++
    const named = [...line.slice(first, draft.first), ...line.slice(draft.last, last)].some(isNamePart)
    return named && isQuoted(line[first - 1], line[last])
  },
}

const LONGEST_NAME = 5
const isNamePart = (atom: Atom | undefined): boolean => atom?.kind === 'word' && atom.text !== atom.lower
/** Both marks are double quotation marks, or both single ones: an apostrophe closes no double one. */
const isQuoted = (opening: Atom | undefined, closing: Atom | undefined): boolean =>
  [/^["“”]$/, /^['‘’]$/].some((quote) =>
    [opening, closing].every((atom) => atom?.kind === 'mark' && quote.test(atom.text)),
  )

/** "6.4 per 100,000": the base of a rate is part of its unit. */
export const rateBase: Filter = {
  id: 'rate-base',
  rejects: (line, draft, { units }) => draft.form === 'digits' && at(line, draft.first - 1) === units.perPopulation,
}

/** ".357 caliber", "the 3400 block of Thorpe Street": the noun behind makes the number a name. */
export const namingNoun: Filter = {
  id: 'name.noun-behind',
  rejects: (line, draft, { filters }) => {
    const hyphen = at(line, draft.last) === '-' ? 1 : 0
    return draft.form === 'digits' && filters.kinds.has(at(line, draft.last + hyphen))
  },
}

/** "1600 Pennsylvania Avenue", "42nd Street", "4 Privet Drive". */
export const streetNumber: Filter = {
  id: 'name.street',
  rejects: (line, draft, { filters }) => {
    if (draft.form !== 'digits' || draft.unit) return false
    for (let index = draft.last; index < draft.last + 5; index++) {
      const atom = line[index]
      // "325 E. Dahlia Ave."
      if (atom?.lower === '.' && line[index - 1]?.text.length === 1) continue
      if (!atom || atom.kind !== 'word' || atom.text === atom.lower) return false
      if ((index > draft.last || filters.highways.has(atom.lower)) && filters.streets.has(atom.lower)) return true
    }
    return false
  },
}

/** "+44 20 7946", "(555) 0100", "555-0100": long or chained serials; "No" and "#" stand with the names. */
export const serialNumber: Filter = {
  id: 'name.serial',
  rejects: (line, draft, { filters }) => {
    const text = line[draft.numberFirst]?.text ?? ''
    if (draft.form !== 'digits' || draft.unit) return false
    if (/^0\d/.test(text)) return true
    if (/^\d{9,}$/.test(text)) return true
    // "1440 x 900"
    if (filters.times.has(at(line, draft.last)) && line[draft.last + 1]?.kind === 'number') return true
    if (filters.times.has(at(line, draft.first - 1)) && line[draft.first - 2]?.kind === 'number') return true
    // "0845 125 2222": numbers side by side, none of them a year.
    if (isPlainNumber(line[draft.first - 1]) || isPlainNumber(line[draft.last])) return true
    return draft.hedge === 'range' && /^\d{3}$/.test(text) && (line[draft.numberLast - 1]?.text.length ?? 0) === 4
  },
}

const isPlainNumber = (atom: Atom | undefined): boolean =>
  atom?.kind === 'number' && !(atom.text.length === 4 && /^(?:1[5-9]|20)/.test(atom.text)) && !atom.text.includes(',')
