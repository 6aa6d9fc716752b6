import { at, glued } from '../draft.ts'
import type { Filter } from './filter.ts'

/** "MH17", "G7", "Covid-19", "F-16", "5G", "737-800", "U2": letters and digits in one name. */
export const gluedName: Filter = {
  id: 'name.glued',
  rejects: (line, draft) => {
    const atom = line[draft.first]
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
  rejects: (line, draft, { filters }) => {
    if (draft.form === 'zero' || draft.form === 'vague' || draft.form === 'share') return false
    if (draft.rules.includes('unit.scale-noun') || (draft.unit && draft.unit !== 'item')) return false
    const dot = at(line, draft.first - 1) === '.' || at(line, draft.first - 1) === '#' ? 1 : 0
    const noun = line[draft.first - 1 - dot]
    if (!noun || !filters.numberedNouns.has(noun.lower)) return false
    if (noun.text === noun.lower && noun.lower !== 'number') return false
    // A headline writes every noun large: then a name's number is followed by no noun of its own.
    const next = line[draft.last]
    return !next || next.kind === 'mark' || next.text !== next.lower || !['NOUN', 'ADJ'].includes(next.pos)
  },
}

/** "1600 Pennsylvania Avenue", "42nd Street", "4 Privet Drive". */
export const streetNumber: Filter = {
  id: 'name.street',
  rejects: (line, draft, { filters }) => {
    if (draft.form !== 'digits' || draft.unit) return false
    for (let index = draft.last; index < draft.last + 4; index++) {
      const atom = line[index]
      if (!atom || atom.kind !== 'word' || atom.text === atom.lower) return false
      if (index > draft.last && filters.streets.has(atom.lower)) return true
    }
    return false
  },
}

/** "+44 20 7946", "(555) 0100", "555-0100": long or chained serials; "No" and "#" stand with the names. */
export const serialNumber: Filter = {
  id: 'name.serial',
  rejects: (line, draft) => {
    const text = line[draft.numberFirst]?.text ?? ''
    if (draft.form !== 'digits' || draft.unit) return false
    if (/^0\d/.test(text)) return true
    if (/^\d{9,}$/.test(text)) return true
    return draft.hedge === 'range' && /^\d{3}$/.test(text) && (line[draft.numberLast - 1]?.text.length ?? 0) === 4
  },
}
