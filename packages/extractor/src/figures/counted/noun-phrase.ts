import { type Line, at, glued } from '../draft.ts'
import type { FigureLexicon } from '../lexicon.ts'
import { roleOf } from './phrase-role.ts'
import { opensName, phraseText } from './phrase-text.ts'

/** A noun phrase behind a number, or none: then `head` is -1 and `end` is where it would stand. */
export type NounPhrase = {
  /** Index of the head noun, -1 where the noun is left out. */
  readonly head: number
  /** Index behind the phrase. */
  readonly end: number
  /** Telling words of the phrase, lower case: "federal employees"; "" without a head. */
  readonly text: string
  /** The number counts out of a group: "two of the five hostages". */
  readonly partitive: boolean
  /** Index of the first word after opening words such as "of the" and "more". */
  readonly opening: number
}

/** No phrase of a newspaper is longer; a bound on what one number may cost. */
const LONGEST = 10

/** The phrase that begins at `from`: what a number there counts. */
export function readNounPhrase(line: Line, from: number, lexicon: FigureLexicon): NounPhrase {
  const { counts, numbers } = lexicon
  let index = from
  // "two more of the devices": the opening word may stand before "of".
  if (counts.pointing.has(at(line, index)) && at(line, index + 1) === numbers.partitive) index++
  const partitive = at(line, index) === numbers.partitive
  if (partitive) index++
  while (index < from + 6 && isOpening(line, index, { partitive, lexicon })) index++
  const opening = index
  if (at(line, from) === '-' && glued(line, from + 1) && line[from + 1]?.pos === 'NOUN' && at(line, from + 2) !== '-')
    return compound(line, from + 1, lexicon)
  let head = -1
  for (; index < opening + LONGEST; index++) {
    const isNoun =
      index === opening &&
      (isPluralTaggedVerb(line, index, lexicon) || isSubject(line, index, lexicon) || endsUnitCompound(line, index))
    const role = isNoun ? 'noun' : roleOf(line, index, lexicon)
    if (role === 'end' || (head >= 0 && closesBehindHead(line, index, { head, lexicon }))) break
    if (role === 'noun') head = index
    // "people need aid", "residents fear more": a plural of persons ends a phrase, whatever the tagger makes of the verb.
    if (role === 'noun' && closesPhrase(line, index, counts)) break
  }
  return {
    head,
    end: head < 0 ? opening : head + 1,
    text: head < 0 ? '' : phraseText(line, [opening, head + 1], lexicon),
    partitive,
    opening,
  }
}

/** "steel last year", "accidents involving cars": a time, and behind a plural a participle, tells of it and is no part of it. */
function closesBehindHead(
  line: Line,
  index: number,
  { head, lexicon }: { head: number; lexicon: FigureLexicon },
): boolean {
  const { counts, syntax } = lexicon
  const atom = line[index]
  if (!atom) return false
  if (syntax.timeAdjectives.has(atom.lower) && syntax.unitNouns.has(at(line, index + 1))) return true
  return (
    counts.plural.test(at(line, head)) && atom.pos === 'VERB' && head === index - 1 && counts.gerund.test(atom.lower)
  )
}

/** "50 houses": right behind a number an unlisted "verb" in the plural is a noun. */
function isPluralTaggedVerb(line: Line, index: number, { counts, changes, passing }: FigureLexicon): boolean {
  const word = at(line, index)
  return (
    line[index]?.pos === 'VERB' &&
    counts.plural.test(word) &&
    !counts.verbs.has(word) &&
    !counts.be.has(word) &&
    !changes.verbs.has(word) &&
    !passing.has(word)
  )
}

/** "a 40-minute chase": what closes the phrase behind a unit with a hyphen is a noun, whatever the tagger says. */
const endsUnitCompound = (line: Line, index: number): boolean =>
  at(line, index - 2) === '-' &&
  line[index - 1]?.pos === 'NOUN' &&
  (line[index - 3]?.kind === 'number' || line[index - 3]?.pos === 'NUM') &&
  ['VERB', 'ADJ'].includes(line[index]?.pos ?? '') &&
  !['NOUN', 'PROPN', 'ADJ'].includes(line[index + 1]?.pos ?? '') &&
  at(line, index + 1) !== '-'

/** "after polls closed": a plural with a verb behind it is no verb, though it looks like one. */
const isSubject = (line: Line, index: number, { counts }: FigureLexicon): boolean =>
  line[index]?.pos === 'NOUN' &&
  counts.plural.test(at(line, index)) &&
  !counts.states.has(at(line, index)) &&
  ['VERB', 'AUX'].includes(line[index + 1]?.pos ?? '')

/** "a 225-page report", "a five-boat attack": the number counts the noun at the hyphen; the rest tells what it is of. */
function compound(line: Line, head: number, lexicon: FigureLexicon): NounPhrase {
  let last = head + 1
  while (
    last < head + LONGEST &&
    COMPOUND_TAGS.has(line[last]?.pos ?? '') &&
    !(last > head + 1 && isVerbBehindSingular(line, last, lexicon))
  )
    last++
  // "a two-time winner": what was done so many times stands behind.
  const first = last > head + 1 && lexicon.syntax.unitNouns.has(at(line, head)) ? head + 1 : head
  return { head, end: last, text: phraseText(line, [first, last], lexicon), partitive: false, opening: head }
}

/** "a six-story block houses two banks": behind a singular noun a plural with an object behind it is a verb. */
const isVerbBehindSingular = (line: Line, index: number, { counts, numbers, units }: FigureLexicon): boolean =>
  line[index - 1]?.pos === 'NOUN' &&
  !counts.plural.test(at(line, index - 1)) &&
  counts.plural.test(at(line, index)) &&
  line[index]?.text === at(line, index) &&
  (OBJECT_TAGS.has(line[index + 1]?.pos ?? '') ||
    line[index + 1]?.kind === 'number' ||
    units.currencyBefore.has(at(line, index + 1))) &&
  at(line, index + 1) !== numbers.joiner

const OBJECT_TAGS = new Set(['DET', 'NUM', 'PRON', 'ADJ', 'SYM'])

const COMPOUND_TAGS = new Set(['NOUN', 'ADJ', 'PROPN'])

/** The phrase at `from`, its articles and possessives skipped: the object of a preposition. */
export function phraseAt(line: Line, from: number, lexicon: FigureLexicon): NounPhrase {
  let index = from
  while (index < from + 3 && (line[index]?.pos === 'DET' || lexicon.filters.determiners.has(at(line, index)))) index++
  // "the first diagnosed cases"
  if (index > from && lexicon.things.firsts.has(at(line, index))) index++
  // "a widely shared video"
  if (index > from && line[index]?.pos === 'ADV' && ['ADJ', 'VERB'].includes(line[index + 1]?.pos ?? '')) index++
  return readNounPhrase(line, index, lexicon)
}

/** Words before the phrase proper: "more", "other"; after "of" also articles, whose things, and a number. */
function isOpening(line: Line, index: number, place: { partitive: boolean; lexicon: FigureLexicon }): boolean {
  const { counts, filters } = place.lexicon
  const atom = line[index]
  // "other" before a stop or a verb is a noun of its own.
  if (!atom || counts.pointing.has(atom.lower)) return atom?.lower === 'more' || line[index + 1]?.pos === 'NOUN'
  if (place.partitive)
    return (
      filters.determiners.has(atom.lower) ||
      counts.dull.has(atom.lower) ||
      atom.pos === 'NUM' ||
      atom.pos === 'DET' ||
      atom.lower.endsWith(place.lexicon.syntax.possessive)
    )
  return (
    counts.dull.has(atom.lower) &&
    !opensName(line, index) &&
    atom.pos !== 'DET' &&
    atom.pos !== 'ADP' &&
    atom.pos !== 'PRON' &&
    atom.pos !== 'CCONJ'
  )
}

const closesPhrase = (line: Line, index: number, counts: FigureLexicon['counts']): boolean => {
  const { persons, nouns, yieldingKinds, plural, collective } = counts
  const word = at(line, index)
  const kind = nouns.get(word)
  return (
    (persons.has(word) || (kind !== undefined && yieldingKinds.has(kind))) &&
    plural.test(word) &&
    !collective.has(word) &&
    at(line, index + 1) !== '-'
  )
}
