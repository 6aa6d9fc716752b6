import { type Line, at, glued, reads } from '../draft.ts'
import { isPersonNoun } from '../counted/persons.ts'
import type { FigureLexicon } from '../lexicon.ts'
import type { Filter } from './filter.ts'

/** "one of the", "24-hour news", "half-brother", "zero tolerance". */
export const idiom: Filter = {
  id: 'idiom',
  rejects: (line, draft, { filters }) => {
    // "the top 10 percent" is a share, "the top 10" a rank.
    if (draft.unit === 'percent' && draft.form === 'digits') return false
    // An idiom may begin some words before its number: "first half", "a four-by-four".
    for (let start = Math.max(0, draft.numberFirst - 4); start <= draft.numberFirst; start++)
      for (const { phrase } of filters.idioms.get(at(line, start)) ?? [])
        if (
          start + phrase.length > draft.numberFirst &&
          reads(line, start, phrase) &&
          // "the one-storey shed" is no "the one".
          !(start + phrase.length === draft.numberLast && at(line, draft.last) === '-' && glued(line, draft.last))
        )
          return true
    return false
  },
}

/** "no" counts only where it denies people or things that could be counted: "no deaths", "no one was killed". */
export const emptyNo: Filter = {
  id: 'empty-no',
  rejects: (line, draft, lexicon) => {
    const { counts, filters, numbers } = lexicon
    if (draft.form !== 'zero') return false
    if (at(line, draft.last) === '-' || at(line, draft.last) === ',' || at(line, draft.last) === '.') return true
    if (
      at(line, draft.numberFirst) !== numbers.no ||
      draft.numberLast - draft.numberFirst >= 2 ||
      numbers.none.has(at(line, draft.numberFirst))
    ) {
      return !befalls(line, draft.last, counts) && !deniesPeople(line, draft.last, lexicon)
    }
    if (filters.uncounted.has(at(line, draft.last))) return true
    for (let index = draft.last; index < Math.min(line.length, draft.last + 4); index++) {
      const atom = line[index]
      if (!atom || atom.kind === 'mark') return true
      const kind = counts.nouns.get(atom.lower)
      // "no shots were fired" denies what was done, "no attacks" only that there are any.
      if (kind === 'strikes') return !befalls(line, index + 1, counts)
      if (kind) return kind === 'votes' || kind === 'employed'
      if (filters.uncounted.has(atom.lower)) return true
      if (counts.persons.has(atom.lower)) return !befalls(line, index + 1, counts)
      if (!['ADJ', 'NOUN', 'PROPN', 'CCONJ'].includes(atom.pos)) return true
    }
    return true
  },
}

/** "None of the pupils' relatives were present": people of whom something is said that no list holds. */
function deniesPeople(line: Line, from: number, lexicon: FigureLexicon): boolean {
  if (at(line, from) !== lexicon.numbers.partitive) return false
  for (let index = from + 1; index < from + 8; index++) {
    const atom = line[index]
    if (!atom || !DENIED_TAGS.has(atom.pos)) return false
    const ends = ['AUX', 'VERB'].includes(line[index + 1]?.pos ?? '')
    if (ends) return lexicon.counts.plural.test(atom.lower) && isPersonNoun(line, index, lexicon)
  }
  return false
}

const DENIED_TAGS = new Set(['DET', 'ADJ', 'NOUN', 'PROPN', 'PART', 'PRON', 'NUM', 'PUNCT'])

/** A predicate of the lexicon that befalls people stands within reach: "was hurt", "of the 46 passengers was hurt". */
function befalls(line: Line, from: number, counts: FigureLexicon['counts']): boolean {
  for (let index = from; index < Math.min(line.length, from + 10); index++) {
    const word = at(line, index)
    if (counts.states.has(word) || counts.verbs.has(word)) return true
    if (counts.clauseOpeners.has(word) || word === ';') return false
  }
  return false
}

/** "four catches and scores": the plural of a noun, where neither "of" nor people nor a predicate follows. */
export const ambiguousPlural: Filter = {
  id: 'ambiguous-plural',
  rejects: (line, draft, { counts, filters, numbers }) => {
    // "tens of millions of dollars": multiplied, or with a unit, it is a number.
    if (draft.unit || draft.rules[0] === 'number.vague-of-vague') return false
    if (draft.form !== 'vague' || !filters.ambiguous.has(at(line, draft.numberFirst))) return false
    const next = at(line, draft.last)
    return !(
      next === numbers.partitive ||
      counts.pointing.has(next) ||
      counts.be.has(next) ||
      counts.states.has(next) ||
      counts.verbs.has(next) ||
      counts.persons.has(next)
    )
  },
}

/** "the first play of the half", "a minute or two", "a thing or two": a part of a game, and a second guess at a bare unit. */
export const halfPeriod: Filter = {
  id: 'half-period',
  rejects: (line, draft, { filters, numbers, units, ranges }) => {
    const before = at(line, draft.first - 1)
    if (draft.form === 'share' && numbers.half.has(at(line, draft.numberFirst)))
      return filters.determiners.has(before) && at(line, draft.last) !== numbers.partitive
    if (draft.form !== 'words' || draft.unit || !ranges.or.has(before)) return false
    return units.durations.has(at(line, draft.first - 2)) || numbers.articles.has(at(line, draft.first - 3))
  },
}

/** "the two", "both sides", "the two leaders": a number that only points back at what was named. */
export const backReference: Filter = {
  id: 'back-reference',
  rejects: (line, draft, { counts, filters }) => {
    if (draft.form !== 'words' || draft.unit || draft.low < 2 || draft.high > 6 || draft.first !== draft.numberFirst)
      return false
    if (!filters.determiners.has(at(line, draft.first - 1)) || at(line, draft.first - 1) === filters.all) return false
    const next = line[draft.last]
    // "the three-page letter": the number counts what is hyphened to it.
    if (next?.lower === '-' && glued(line, draft.last)) return false
    if (!next || next.kind === 'mark') return true
    if (filters.backReferring.has(next.lower) || counts.notNouns.has(next.lower)) return true
    // "the two said", "the two have": a bare number before a verb.
    if (next.pos === 'ADJ' && line[draft.last + 1]?.pos !== 'NOUN' && !counts.states.has(next.lower)) return true
    return ['AUX', 'VERB', 'ADP', 'ADV', 'CCONJ', 'SCONJ', 'PART'].includes(next.pos) && !counts.states.has(next.lower)
  },
}

/** Bullets, list numbers and footnotes: a number that opens a line and is closed by a mark, or stands alone. */
export const bareListNumber: Filter = {
  id: 'list-number',
  rejects: (line, draft) => {
    if (draft.unit) return false
    // "One: they want him to go. Two: ..."
    if (draft.form === 'words') return draft.first === 0 && at(line, draft.last) === ':'
    if (draft.form !== 'digits') return false
    const opens = draft.first === 0 || (draft.first === 1 && ['(', '[', '#'].includes(at(line, 0)))
    const closes =
      draft.last >= line.length || ([')', '.', ']', ':'].includes(at(line, draft.last)) && glued(line, draft.last))
    const bracketed = ['[', '*'].includes(at(line, draft.first - 1)) && [']', '*'].includes(at(line, draft.last))
    return (opens && closes) || bracketed
  },
}
