import { at, glued } from '../draft.ts'
import { isTally } from '../counted/tally.ts'
import type { Filter } from './filter.ts'

/** "5th", "21st", "42-nd", "the 14th day". */
export const ordinal: Filter = {
  id: 'ordinal',
  rejects: (line, { numberLast }, { filters }) => {
    const hyphen = at(line, numberLast) === '-' ? 1 : 0
    return filters.ordinalEndings.has(at(line, numberLast + hyphen)) && glued(line, numberLast + hyphen)
  },
}

/** "3-1", "won 27-25": two plain numbers with a hyphen that is no range. */
export const score: Filter = {
  id: 'score',
  rejects: (line, draft, lexicon) => {
    const { filters } = lexicon
    if (draft.unit || isTally(line, draft, lexicon)) return false
    // "six-to-one", "three-on-two", "12-all": how two sides stand.
    if (at(line, draft.last) === '-' && filters.against.has(at(line, draft.last + 1)) && glued(line, draft.last + 1))
      return true
    if (draft.form !== 'digits') return false
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
