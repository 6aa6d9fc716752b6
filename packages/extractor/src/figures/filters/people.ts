import { type Draft, type Line, at, glued } from '../draft.ts'
import type { FigureLexicon } from '../lexicon.ts'
import type { Filter } from './filter.ts'

/** "34-year-old", "aged 12", "Marsh, 19,", "a 29 year old", "age 7", "18 years old", "in her 20s" is a decade. */
export const age: Filter = {
  id: 'age',
  rejects: (line, draft, { filters, counts, numbers }) => {
    if (draft.form !== 'digits' && draft.form !== 'words') return false
    const hyphen = at(line, draft.last) === '-' ? 1 : 0
    if (
      (draft.unit === 'a' || draft.unit === 'mo' || draft.unit === 'wk' || draft.unit === 'd') &&
      filters.ageNouns.has(at(line, draft.last + hyphen))
    )
      return true
    // "65 years and older".
    if (
      draft.unit === 'a' &&
      at(line, draft.last) === numbers.joiner &&
      (filters.ageNouns.has(at(line, draft.last + 1)) || filters.ageBounds.has(at(line, draft.last + 1)))
    )
      return true
    if (draft.unit && draft.unit !== 'a') return false
    const cue = line[draft.first - 1]
    if (cue && filters.ageCues.has(cue.lower) && draft.high < 125) return true
    if (draft.unit || draft.high > 120 || draft.scale !== 1) return false
    // "anyone over 65", "women under 40".
    if (
      cue &&
      filters.ageBounds.has(cue.lower) &&
      counts.persons.has(at(line, draft.first - 2)) &&
      line[draft.last]?.pos !== 'NOUN'
    )
      return true
    // "at the age of 30", "aged 16 and 13".
    if (cue?.lower === numbers.partitive && filters.ageCues.has(at(line, draft.first - 2))) return true
    if (cue?.lower === numbers.joiner && filters.ageCues.has(at(line, draft.first - 3))) return true
    if (isAged(line, draft, { filters, counts })) return true
    // "will be 29 on April 11", "was 19 when".
    if (cue && counts.be.has(cue.lower) && turnsOn(line, draft.last, filters.months)) return true
    // "has died at 75".
    if (
      at(line, draft.first - 1) === 'at' &&
      (!line[draft.last] || line[draft.last]?.kind === 'mark') &&
      diesBefore(line, draft.first, filters.dying)
    )
      return true
    // A number alone between commas behind a name is an age.
    const name = line[draft.first - 2]
    const closes = [',', '.', ')', ';', '-', 'and', 'of', ''].includes(at(line, draft.last))
    if (at(line, draft.first - 1) === ',' && name && isName(name) && closes)
      return draft.form === 'digits' || at(line, draft.last) === ','
    return (
      at(line, draft.first - 1) === '(' &&
      at(line, draft.last) === ')' &&
      !!name &&
      isName(name) &&
      !counts.persons.has(name.lower)
    )
  },
}

/** "He was 77.", "since I was nine", "now 53,": a bare number that is said of a person. */
function isAged(line: Line, draft: Draft, { filters, counts }: Pick<FigureLexicon, 'filters' | 'counts'>): boolean {
  const behind = line[draft.last]
  if (behind && behind.kind === 'word' && !['and', 'when', 'but'].includes(behind.lower)) return false
  const before = at(line, draft.first - 1)
  if (filters.agedNow.has(before) && at(line, draft.first - 2) === ',') return true
  const hedge = line[draft.first - 1]?.pos === 'ADP' || line[draft.first - 1]?.pos === 'ADV' ? 1 : 0
  return counts.be.has(at(line, draft.first - 1 - hedge)) && filters.aging.has(at(line, draft.first - 2 - hedge))
}

function diesBefore(line: Line, index: number, dying: ReadonlySet<string>): boolean {
  // "put the number of dead at 87" is a total.
  if (at(line, index - 3) === 'of') return false
  for (let before = index - 2; before >= Math.max(0, index - 6); before--) if (dying.has(at(line, before))) return true
  return false
}

const turnsOn = (line: Line, index: number, months: ReadonlySet<string>): boolean =>
  ['on', 'in'].includes(at(line, index)) && months.has(at(line, index + 1))

const isName = (atom: { kind: string; text: string; lower: string }): boolean =>
  atom.kind === 'word' && atom.text !== atom.lower

/** "5th", "21st", "42-nd", "the 14th day". */
export const ordinal: Filter = {
  id: 'ordinal',
  rejects: (line, { numberLast }, { filters }) => {
    const hyphen = at(line, numberLast) === '-' ? 1 : 0
    return filters.ordinalEndings.has(at(line, numberLast + hyphen)) && glued(line, numberLast + hyphen)
  },
}

/** "3-1", "won 27-25", "voted 51-49", "a 6-3 ruling": two plain numbers with a hyphen that is no range. */
export const score: Filter = {
  id: 'score',
  rejects: (line, draft, { filters }) => {
    if (draft.form !== 'digits' || draft.unit) return false
    const inner = at(line, draft.last) === '-' && glued(line, draft.last) && line[draft.last + 1]?.kind === 'number'
    const outer =
      at(line, draft.first - 1) === '-' && glued(line, draft.first) && line[draft.first - 2]?.kind === 'number'
    if (inner || outer) return true
    if (draft.hedge !== 'range' || !draft.rules.includes('range.hyphen')) return false
    for (let back = draft.first - 1; back >= Math.max(0, draft.first - 4); back--)
      if (filters.scoreCues.has(at(line, back))) return true
    return filters.scoreCues.has(at(line, draft.last)) || line[draft.last]?.kind !== 'word'
  },
}
