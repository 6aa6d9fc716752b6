import type { FigureKind } from '@parallax/model'
import { type Draft, type Line, at } from '../draft.ts'
import type { FigureLexicon } from '../lexicon.ts'
import type { NounPhrase } from './noun-phrase.ts'
import { isPersonNoun } from './persons.ts'

/** What a count turned out to be of, and the rule that told. `weak` kinds yield to what a verb says. */
export type Kind = { readonly kind: FigureKind; readonly rule: string; readonly weak?: boolean }

/** A count in its line: the number, the phrase behind it, and the language's tables. */
export type CountPlace = { readonly draft: Draft; readonly phrase: NounPhrase; readonly lexicon: FigureLexicon }

/** One way to tell what a count is of. */
export type KindReader = (line: Line, place: CountPlace) => Kind | null

/** The kind, where it fits what is counted: people do not sink, and ships are not "killed" but counted as objects. */
export function fitting(line: Line, { phrase, lexicon }: CountPlace, kind: Kind): Kind | null {
  const { counts } = lexicon
  // "launched three inquiries": only what flies is fired.
  if (kind.kind === 'strikes' && phrase.head >= 0)
    return counts.volleys.has(at(line, phrase.head)) || counts.nouns.get(at(line, phrase.head)) === 'strikes'
      ? kind
      : null
  if (phrase.head < 0 || !counts.personKinds.has(kind.kind) || isPersonNoun(line, phrase.head, lexicon)) return kind
  const noun = line[phrase.head]
  // "rounds were fired" hires nobody: a noun of a kind of its own is counted as people only where that kind is of people.
  const own = counts.nouns.get(noun?.lower ?? '')
  if (own) return counts.personKinds.has(own) ? kind : null
  // Only what lives is killed or hurt: an unlisted noun is then a word for people, unless it is a beast.
  if (counts.mortalKinds.has(kind.kind))
    return counts.animals.has(noun?.lower ?? '') || counts.things.has(noun?.lower ?? '') ? null : kind
  // Posts are filled and cut as their holders are.
  if (kind.kind === 'employed' && counts.posts.has(noun?.lower ?? '')) return kind
  // A name for people that no list holds is written large; a thing is not.
  return noun && noun.pos === 'PROPN' && isNameOfMany(noun.text, counts.plural) ? kind : null
}

/** "Sentinelese" is no plural, "Falconers" is, "HR" is neither. */
const isNameOfMany = (text: string, plural: RegExp): boolean =>
  text.slice(1) === text.slice(1).toLowerCase() && text !== text.toLowerCase() && plural.test(text)

/** "the murder of", "his first shot", "a bank shot over": a word of the verb table that stands as a noun. */
export function isNounUse(line: Line, index: number, { counts }: FigureLexicon): boolean {
  if (line[index]?.pos !== 'NOUN') return false
  const before = line[index - 1]?.pos ?? ''
  // "suspected of shooting three people": behind a preposition a form in -ing with an object is a verb.
  if (before === 'ADP' && counts.gerund.test(at(line, index)) && OBJECT_TAGS.has(objectTag(line, index + 1)))
    return false
  // "An attacker shot three people": taggers take the verb for a noun, its object tells.
  return NOUN_OPENERS.has(before) || (before === 'NOUN' && !['NUM', 'DET', 'ADP'].includes(objectTag(line, index + 1)))
}

const OBJECT_TAGS = new Set(['NUM', 'DET'])

/** Tag of what would be the object. */
const objectTag = (line: Line, index: number): string => {
  const atom = line[index]
  return atom?.kind === 'number' ? 'NUM' : (atom?.pos ?? '')
}

const NOUN_OPENERS = new Set(['DET', 'ADP', 'ADJ'])

/** An object follows the verb at `index`: "two gunmen killed 12" acts, "12 killed in blast" suffers. */
export function takesObject(line: Line, index: number, lexicon: FigureLexicon): boolean {
  const { counts, times } = lexicon
  if (counts.states.has(at(line, index)) && !counts.verbs.has(at(line, index))) return false
  if (counts.be.has(at(line, index - 1))) return false
  // "shot and killed a boy": the object stands behind the second verb.
  const second = at(line, index + 1) === lexicon.numbers.joiner && counts.verbs.has(at(line, index + 2)) ? 2 : 0
  const next = line[index + 1 + second]
  if (!next || next.kind === 'mark' || times.days.has(next.lower)) return false
  return ['NUM', 'DET', 'PRON'].includes(next.pos) || counts.persons.has(next.lower)
}
