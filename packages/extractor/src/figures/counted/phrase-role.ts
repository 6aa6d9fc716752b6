import { type Line, at, glued } from '../draft.ts'
import type { FigureLexicon } from '../lexicon.ts'
import { INNER, isHyphened } from './phrase-text.ts'

/** What the atom does in a phrase: noun, something before a noun, or its end. */
export function roleOf(line: Line, index: number, lexicon: FigureLexicon): 'noun' | 'modifier' | 'end' {
  const atom = line[index]
  if (!atom) return 'end'
  const { counts, filters, times } = lexicon
  if (atom.kind === 'mark') return isInner(line, index) ? 'modifier' : 'end'
  if (atom.kind === 'number') return glued(line, index) ? 'modifier' : 'end'
  if (times.days.has(atom.lower) && atom.text !== atom.lower) return 'end'
  if (filters.weekdays.has(atom.lower)) return 'end'
  // "follows two last week"
  const { timeAdjectives, unitNouns } = lexicon.syntax
  if (timeAdjectives.has(atom.lower) && unitNouns.has(at(line, index + 1))) return 'end'
  if (atom.lower === lexicon.numbers.joiner)
    return joinsModifiers(line, index, counts.plural) || isHyphened(line, index) ? 'modifier' : 'end'
  if (
    counts.notNouns.has(atom.lower) ||
    counts.clauseOpeners.has(atom.lower) ||
    counts.relatives.has(atom.lower) ||
    counts.be.has(atom.lower)
  )
    return 'end'
  if (counts.persons.has(atom.lower) || counts.nouns.has(atom.lower))
    return isState(line, index, lexicon) ? 'end' : 'noun'
  // "a two-month sentence": behind an adjective or a compound the noun is meant.
  if (
    atom.pos === 'NOUN' &&
    !counts.states.has(atom.lower) &&
    (line[index - 1]?.pos === 'ADJ' ||
      at(line, index - 2) === '-' ||
      at(line, index - 1) === ')' ||
      at(line, index - 1).endsWith(lexicon.syntax.possessive))
  )
    return 'noun'
  if (counts.states.has(atom.lower) || counts.verbs.has(atom.lower))
    return isModifier(line, index, lexicon) ? 'modifier' : 'end'
  switch (atom.pos) {
    case 'NOUN':
    case 'PROPN':
      return 'noun'
    case 'ADJ':
      return 'modifier'
    case 'VERB':
      if (isCompoundHead(line, index, lexicon)) return 'noun'
      return isModifier(line, index, lexicon) ? 'modifier' : 'end'
    default:
      return 'end'
  }
}

/** "33 home runs": after a number a singular noun is no head, so the "verb" in the plural behind it is. */
function isCompoundHead(line: Line, index: number, { counts }: FigureLexicon): boolean {
  const before = line[index - 1]
  const numberBefore = line[index - 2]
  if (before?.pos !== 'NOUN' || counts.plural.test(before.lower) || !counts.plural.test(at(line, index))) return false
  return numberBefore?.kind === 'number' || numberBefore?.pos === 'NUM'
}

/** "dead" and "missing" are nouns only behind an article: "25 of the injured"; else they say what became of the counted. */
const isState = (line: Line, index: number, lexicon: FigureLexicon): boolean =>
  lexicon.counts.states.has(at(line, index)) &&
  // "2,100 injuries": a plural that is a noun alone.
  !(lexicon.counts.nouns.has(at(line, index)) && lexicon.counts.plural.test(at(line, index))) &&
  !isModifier(line, index, lexicon) &&
  !lexicon.filters.determiners.has(at(line, index - 1))

/** A participle or state directly before a noun modifies it: "40 injured passengers", "two missing trawlers". */
function isModifier(line: Line, index: number, lexicon: FigureLexicon): boolean {
  const next = line[index + 1]
  // "95 voted no"
  if (next?.lower === lexicon.numbers.no) return false
  if (!next || next.kind !== 'word' || lexicon.times.days.has(next.lower) || lexicon.filters.weekdays.has(next.lower))
    return false
  if (lexicon.counts.states.has(next.lower) || lexicon.counts.verbs.has(next.lower))
    return lexicon.counts.nouns.has(next.lower)
  if (lexicon.counts.persons.has(next.lower) || lexicon.counts.nouns.has(next.lower)) return true
  // "in adjusted gross income": right behind a preposition there is no verb yet.
  if (next.pos === 'ADJ' && line[index - 1]?.pos === 'ADP') return line[index + 2]?.pos === 'NOUN'
  return next.pos === 'NOUN' && next.text === next.lower
}

/** "top Democratic and Republican leaders": two adjectives of one noun. */
function joinsModifiers(line: Line, index: number, plural: RegExp): boolean {
  const [before, behind, noun] = [line[index - 1], line[index + 1], line[index + 2]]
  const adjectives = [before?.pos, behind?.pos].every((pos) => pos === 'ADJ' || pos === 'PROPN')
  const singular = before?.pos === 'NOUN' && !plural.test(before.lower) && behind?.pos === 'NOUN'
  const further = noun?.pos === 'ADJ' || noun?.pos === 'PROPN'
  return (adjectives || singular) && (noun?.pos === 'NOUN' || (further && line[index + 3]?.pos === 'NOUN'))
}

/** Hyphens, apostrophes and strokes inside a compound. */
const isInner = (line: Line, index: number): boolean =>
  INNER.has(at(line, index)) && glued(line, index) && glued(line, index + 1) && line[index + 1]?.kind !== 'mark'
