import { isConversion } from '../convert.ts'
import { type Draft, type Line, at, endsWith } from '../draft.ts'
import type { FigureLexicon } from '../lexicon.ts'
import type { Counted } from './read-counted.ts'

type Place = {
  readonly own: Counted
  readonly draft: Draft
  readonly before: Counted | undefined
  readonly draftBefore: Draft | undefined
  readonly lexicon: FigureLexicon
}

/** What a figure leaves out, from the figure before it in the sentence. */
export function inherit(line: Line, place: Place): Counted {
  const { own, draft, before, draftBefore } = place
  if (!before || !draftBefore) return own
  if (isConversion(line, draft, draftBefore))
    return { ...own, what: before.what, phrase: own.phrase, rules: [...own.rules, 'what.converted'] }
  if (draft.unit) return draft.form === 'share' ? inheritBase(line, place) : own
  // "no one" brings its own noun.
  if (own.elliptic && draft.form === 'zero' && draft.numberLast - draft.numberFirst > 1) return own
  if (own.elliptic) return inheritNoun(line, place, before)
  return shareVerb(line, place, before)
}

/** "800,000 workers, about half of them furloughed": a share of what was counted before, unless it names its own base. */
function inheritBase(line: Line, { own, draft, before, lexicon }: Place): Counted {
  if (!before?.what || own.rules[0] === 'what.of' || own.rules[0] === 'what.noun-behind') return own
  const pronoun = at(line, draft.last) === lexicon.numbers.partitive ? 2 : 0
  const state = line[draft.last + pronoun]
  const telling =
    state && ['VERB', 'ADJ', 'NOUN'].includes(state.pos) && !lexicon.counts.be.has(state.lower) ? ` ${state.lower}` : ''
  return { ...own, what: `${before.what}${telling}`, rules: [...own.rules, 'what.of-before'] }
}

/**
 * "six children were killed and 14 trapped", "19 in Aru and 12 in Pell", "rose to 14 per 1,000 from 12": the noun, and
 * where no word of its own tells the kind, that too.
 */
function inheritNoun(line: Line, { own, draft, draftBefore, lexicon }: Place, before: Counted): Counted {
  const counting = before.unit === 'person' || before.unit === 'item'
  if (own.weak && !counting) {
    if (own.phrase.head >= 0 || !continues(line, draft, lexicon)) return own
    return { ...own, unit: before.unit, kind: before.kind, what: before.what, rules: [...own.rules, 'unit.inherited'] }
  }
  if (!own.weak && own.unit !== before.unit) return own
  // A total counts people as such, whoever was counted before it.
  if (own.rules[0]?.startsWith('kind.total')) return own
  // "thousands in the camp" are people, unless a verb or "more" ties them to the count before.
  if (draft.form === 'vague' && own.weak && !lexicon.counts.pointing.has(at(line, draft.last))) return own
  const points = own.weak && own.unit === 'person' && before.unit !== 'person'
  if (points || !counting || !draftBefore) return own
  return {
    ...own,
    kind: own.weak ? before.kind : own.kind,
    unit: before.unit,
    what: before.what || own.what,
    rules: [...own.rules, own.weak ? 'kind.inherited' : 'what.inherited'],
  }
}

/** "rose to 7% from 6", "magnitude 6.3, 5.9 and 5.5", "10 years in all, five with the same team": the unit is given once. */
const continues = (line: Line, { first }: Draft, { changes, numbers, ranges }: FigureLexicon): boolean =>
  changes.previousLinks.some((phrase) => endsWith(line, first, phrase)) ||
  [',', numbers.joiner].includes(at(line, first - 1)) ||
  ranges.or.has(at(line, first - 1))

/** "14 soldiers died in Dorvan, and about 30 people in Tessin": a coordinated count without a verb shares the one before. */
function shareVerb(line: Line, { own, draft, lexicon }: Place, before: Counted): Counted {
  if (!own.weak || own.unit !== 'person' || before.unit !== 'person' || before.weak) return own
  const link = at(line, draft.first - 1)
  if (link !== lexicon.numbers.joiner && link !== ',') return own
  for (let index = own.phrase.end; index < Math.min(line.length, own.phrase.end + 14); index++) {
    const atom = line[index]
    if (!atom || atom.kind === 'mark') break
    if (atom.pos === 'VERB' || atom.pos === 'AUX' || lexicon.counts.relatives.has(atom.lower)) return own
  }
  return { ...own, kind: before.kind, rules: [...own.rules, 'kind.coordinated'] }
}
