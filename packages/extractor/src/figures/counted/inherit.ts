import { isConversion } from '../convert.ts'
import { type Draft, type Line, at, endsWith } from '../draft.ts'
import type { FigureLexicon } from '../lexicon.ts'
import { isNoun, runBefore } from '../syntax/noun-run.ts'
import { phraseText } from './phrase-text.ts'
import { restated } from '../things/restated.ts'
import { isPersonNoun } from './persons.ts'
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
  if (own.elliptic && own.weak && !draft.unit && before?.unit !== 'person') {
    const meant = meantByPronoun(line, place) ?? listed(line, place)
    if (meant) return meant
  }
  const again = draft.unit ? restated(line, place) : null
  if (again) return { ...own, what: again, rules: [...own.rules, 'what.restated'] }
  if (!before || !draftBefore) return own
  if (isConversion(line, draft, draftBefore))
    return { ...own, what: before.what, phrase: own.phrase, rules: [...own.rules, 'what.converted'] }
  if (draft.unit) {
    if (draft.form === 'share') return inheritBase(line, place)
    return sharesThing(line, place) ? { ...own, what: before.what, rules: [...own.rules, 'what.coordinated'] } : own
  }
  // "no one" brings its own noun.
  if (own.elliptic && draft.form === 'zero' && draft.numberLast - draft.numberFirst > 1) return own
  if (own.elliptic) return inheritNoun(line, place, before)
  // "140 members voted yes, 133 opposed it": once votes are counted, who is for and against votes too.
  if (own.weak && own.unit === 'person' && before.kind === 'votes')
    return { ...own, kind: before.kind, rules: [...own.rules, 'kind.coordinated'] }
  if (includes(line, place)) return { ...own, kind: before.kind, rules: [...own.rules, 'kind.included'] }
  return shareVerb(line, place, before)
}

/** "61.3 percent, up from 58", "36 degrees inland and 30 degrees on the coast": measures of one thing, one behind the other. */
function sharesThing(line: Line, { own, draft, before, draftBefore, lexicon }: Place): boolean {
  if (!before?.what || !draftBefore || draft.unit !== draftBefore.unit || !LOOSE.has(own.rules[0] ?? '')) return false
  if (lexicon.changes.previousLinks.some((phrase) => endsWith(line, draft.first, phrase))) return true
  const link = at(line, draft.first - 1)
  return (link === ',' || link === lexicon.numbers.joiner) && draft.first - draftBefore.last < 14
}

/** Rules by which the thing was only guessed from what stands near. */
const LOOSE = new Set([
  'what.noun-before',
  'what.subject',
  'what.subject.pays',
  'what.near',
  'what.none',
  'what.people',
])

/** "Its ferries, 12 in all", "The wells in use are 40": a bare count is of the things named before it in its clause. */
function listed(line: Line, { own, draft, before, lexicon }: Place): Counted | null {
  if (before || own.what !== '') return null
  for (let index = draft.first - 1; index >= Math.max(0, draft.first - LISTED); index--) {
    if (line[index]?.pos === 'VERB' && !lexicon.counts.be.has(at(line, index))) return null
    if (!isNoun(line, index, lexicon) || !lexicon.counts.plural.test(at(line, index))) continue
    const run = runBefore(line, index + 1, lexicon)
    const what = run && phraseText(line, [run.first, run.last], lexicon)
    return what ? { ...own, what, rules: [...own.rules, 'what.listed'] } : null
  }
  return null
}

/** Words between a thing and its bare count. */
const LISTED = 8

/** "The thieves, two of them in masks": the people or things named last before the pronoun; people where none is named. */
function meantByPronoun(line: Line, { own, draft, before, lexicon }: Place): Counted | null {
  const { counts, numbers } = lexicon
  if (at(line, draft.last) !== numbers.partitive || !counts.pronouns.has(at(line, draft.last + 1)) || before)
    return null
  for (let index = draft.first - 1; index >= Math.max(0, draft.first - 20); index--) {
    const word = at(line, index)
    // "Officials turned away 50 of them": whoever acts is somebody else.
    if (line[index]?.pos === 'VERB' || line[index]?.pos === 'AUX') break
    if (!isNoun(line, index, lexicon) || !counts.plural.test(word)) continue
    const run = runBefore(line, index + 1, lexicon)
    if (!run) break
    const person = isPersonNoun(line, index, lexicon)
    return {
      ...own,
      kind: person ? 'persons' : own.kind,
      unit: person ? 'person' : own.unit,
      what: phraseText(line, [run.first, run.last], lexicon),
      rules: [...own.rules, 'what.pronoun'],
    }
  }
  return { ...own, kind: 'persons', unit: 'person', what: counts.people, rules: [...own.rules, 'what.people'] }
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
  if (!own.weak && own.unit !== before.unit && own.kind !== before.kind) return own
  // "12 deaths and 30 injured": a noun that tells a kind counts nothing of another kind.
  if (!own.weak && isOfOtherKind(own, before, lexicon)) return own
  // A total counts people as such, whoever was counted before it.
  if (own.rules[0]?.startsWith('kind.total')) return own
  // "thousands in the camp" are people, unless a verb or "more" ties them to the count before.
  if (draft.form === 'vague' && own.weak && !lexicon.counts.pointing.has(at(line, draft.last))) return own
  // "burned 12 homes and damaged three others": others are of what was just counted; other vague or pointing words are people.
  const others = draft.form !== 'vague' && lexicon.counts.pointing.has(at(line, draft.last))
  const points = own.weak && own.unit === 'person' && before.unit !== 'person' && !others
  if (points || !counting || !draftBefore) return own
  return {
    ...own,
    kind: own.weak ? before.kind : own.kind,
    unit: before.unit,
    what: before.what || own.what,
    rules: [...own.rules, own.weak ? 'kind.inherited' : 'what.inherited'],
  }
}

const isOfOtherKind = (own: Counted, before: Counted, { counts }: FigureLexicon): boolean => {
  const kind = counts.nouns.get(before.what.split(' ').at(-1) ?? '')
  return kind !== undefined && kind !== own.kind && !counts.yieldingKinds.has(kind)
}

/** "rose to 7% from 6", "magnitude 6.3, 5.9 and 5.5", "10 years in all, five with the same team": the unit is given once. */
const continues = (line: Line, { first }: Draft, { changes, numbers, ranges }: FigureLexicon): boolean =>
  changes.previousLinks.some((phrase) => endsWith(line, first, phrase)) ||
  [',', numbers.joiner].includes(at(line, first - 1)) ||
  ranges.or.has(at(line, first - 1))

/** "ten deaths including two teenage girls": what befell the whole befell its part, unless the part has a verb of its own. */
const includes = (line: Line, { own, draft, before, lexicon }: Place): boolean =>
  own.weak &&
  own.unit === 'person' &&
  before?.unit === 'person' &&
  lexicon.counts.including.has(at(line, draft.first - 1))

/** "14 soldiers died in Dorvan, and about 30 people in Tessin": a coordinated count without a verb shares the one before. */
function shareVerb(line: Line, { own, draft, lexicon }: Place, before: Counted): Counted {
  const told = !before.weak || before.rules.includes('kind.inherited')
  if (!own.weak || own.unit !== 'person' || before.unit !== 'person' || !told) return own
  const link = at(line, draft.first - 1)
  const joined = lexicon.counts.alongside.some((phrase) => endsWith(line, draft.first, phrase))
  if (link !== lexicon.numbers.joiner && link !== ',' && !joined) return own
  for (let index = own.phrase.end; index < Math.min(line.length, own.phrase.end + 14); index++) {
    const atom = line[index]
    if (!atom || atom.kind === 'mark') break
    if (atom.pos === 'VERB' || atom.pos === 'AUX' || lexicon.counts.relatives.has(atom.lower)) return own
  }
  return { ...own, kind: before.kind, rules: [...own.rules, 'kind.coordinated'] }
}
