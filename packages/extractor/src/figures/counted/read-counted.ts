import type { FigureKind } from '@parallax/model'
import type { Draft, Line } from '../draft.ts'
import { at } from '../draft.ts'
import type { FigureLexicon } from '../lexicon.ts'
import { findThing } from '../things/find-thing.ts'
import type { Earlier } from '../things/referents.ts'
import { TIMES, type ThingPlace } from '../things/thing.ts'
import { findKind } from './find-kind.ts'
import type { Kind } from './kind.ts'
import { inherit } from './inherit.ts'
import { leftOutNoun } from './left-out.ts'
import { type NounPhrase, phraseAt, readNounPhrase } from './noun-phrase.ts'
import { type NumberOf, numberOf } from './number-of.ts'
import { ofThem } from './of-them.ts'
import { isPersonNoun } from './persons.ts'
import { isForecast, isSaidOfPeople } from './implied.ts'
import { isTally } from './tally.ts'
import { tellDoers } from './tell-doers.ts'
import { valueOf } from './value-of.ts'

/** What a draft counts or measures. */
export type Counted = {
  readonly kind: FigureKind
  readonly unit: string
  readonly what: string
  /** The noun is left out or only points ("others"), so that a neighbour may tell. */
  readonly elliptic: boolean
  /** The kind is only the default. */
  readonly weak: boolean
  readonly phrase: NounPhrase
  readonly rules: readonly string[]
}

/** What a line is read with: the tables, and the sentences before it, the nearest first. */
type Story = { readonly lexicon: FigureLexicon; readonly earlier: Earlier }

/** Kind, unit and what is counted, for each draft of a line in order; what is left out comes from the one before. */
export function readCounted(line: Line, drafts: readonly Draft[], { lexicon, earlier }: Story): Counted[] {
  const taken = new Set(drafts.flatMap(({ first, last }) => range(first, last)))
  const all: Counted[] = []
  drafts.forEach((draft, index) => {
    const read = draft.unit ? measured(line, draft, { lexicon, taken, earlier }) : counted(line, draft, lexicon)
    const own =
      valueOf(line, read, { draft, lexicon }) ??
      ofThem(line, read, { draft, lexicon, earlier }) ??
      leftOutNoun(line, read, { draft, lexicon, earlier })
    const whole = inherit(line, { own, draft, before: all.at(-1), draftBefore: drafts[index - 1], lexicon })
    all.push(withDoers(line, named(line, draft, { counted: whole, lexicon }), { lexicon, earlier }))
  })
  return all
}

/** "Four men robbed a bank": men, and robbers. */
function withDoers(line: Line, counted: Counted, story: Story): Counted {
  const doers = tellDoers(line, counted, story)
  return doers ? { ...counted, what: `${counted.what} (${doers})`, rules: [...counted.rules, 'what.doers'] } : counted
}

/** "16 of them were militants", "nine were children": whom a count without a noun counts, the predicate tells. */
function named(line: Line, draft: Draft, { counted, lexicon }: { counted: Counted; lexicon: FigureLexicon }): Counted {
  const { counts, numbers } = lexicon
  if (draft.unit || !counted.elliptic) return counted
  const pronoun = at(line, draft.last) === numbers.partitive && counts.pronouns.has(at(line, draft.last + 1)) ? 2 : 0
  const verb = draft.last + pronoun
  if (!counts.be.has(at(line, verb))) return counted
  const { head, text } = phraseAt(line, verb + 1, lexicon)
  if (head < 0 || !counts.plural.test(at(line, head)) || !isPersonNoun(line, head, lexicon)) return counted
  return { ...counted, unit: 'person', what: text, rules: [...counted.rules, 'what.predicate'] }
}

const range = (first: number, last: number): number[] =>
  Array.from({ length: last - first }, (_, offset) => first + offset)

/** Money, shares, times and measures: the unit gives the kind. */
function measured(line: Line, draft: Draft, place: Omit<ThingPlace, 'draft'>): Counted {
  const unit = draft.unit ?? 'item'
  const { text, rule } = findThing(line, { ...place, draft })
  return {
    kind: kindOfUnit(unit),
    unit,
    what: text,
    elliptic: text === '',
    weak: false,
    phrase: readNounPhrase(line, draft.last, place.lexicon),
    rules: [rule],
  }
}

function kindOfUnit(unit: string): FigureKind {
  if (unit === 'percent') return 'percent'
  if (TIMES.has(unit)) return 'duration'
  return /^[A-Z]{3}$/.test(unit) ? 'money' : 'measure'
}

function counted(line: Line, draft: Draft, lexicon: FigureLexicon): Counted {
  const { counts } = lexicon
  if (isTally(line, draft, lexicon)) return tally(line, draft, lexicon)
  const own = readNounPhrase(line, draft.last, lexicon)
  const full = isForecast(line, { draft, full: own, lexicon }) ? { ...own, head: -1, text: '', end: own.opening } : own
  // "Thousands protest corruption": a vague plural takes its noun with "of", so a bare noun behind it is a verb.
  const bare =
    draft.rules[0]?.startsWith('number.vague') &&
    draft.rules[0] !== 'number.vague-multiple' &&
    !full.partitive &&
    !isPersonNoun(line, full.head, lexicon)
  const elliptic = full.head < 0 || bare || counts.pointing.has(at(line, full.head))
  // "40 others", "the 1,000 mark": the noun tells nothing, and what stands behind it is read as if it were left out.
  const phrase = elliptic ? { ...full, head: -1, text: '', end: bare ? full.opening : full.end } : full
  const total = full.head < 0 ? numberOf(line, draft, lexicon) : null
  if (total) return countedTotal(line, total, { lexicon, bare: { draft, phrase } })
  const told = findKind(line, { draft, phrase, lexicon })
  const person = phrase.head >= 0 && isPersonNoun(line, phrase.head, lexicon)
  const kind = told?.kind ?? (person || impliesPersons(line, { draft, full, lexicon }) ? 'persons' : 'objects')
  const isPerson = person || (counts.personKinds.has(kind) && !counts.itemKinds.has(kind))
  return {
    kind,
    unit: isPerson ? 'person' : 'item',
    what: elliptic ? leftOut(told, isPerson, counts) : asMany(phrase.text, counts),
    elliptic,
    weak: !told,
    phrase,
    rules: [told?.rule ?? `kind.default.${kind}`, elliptic ? 'what.left-out' : 'what.noun'],
  }
}

/** "One man" is counted among men, as outlets that name two of them count them. */
function asMany(text: string, { plurals }: FigureLexicon['counts']): string {
  const head = text.split(' ').at(-1) ?? ''
  return `${text.slice(0, text.length - head.length)}${plurals.get(head) ?? head}`
}

/** What is counted where no noun stands: people, the family of "a family of five", the children of "a mother of four". */
function leftOut(
  told: Kind | null,
  isPerson: boolean,
  { people, parents, children, bodies }: FigureLexicon['counts'],
): string {
  const group = told?.kind === 'persons' && told.rule.startsWith('kind.deed.') ? told.rule.split('.')[2] : undefined
  if (group && parents.has(group)) return children
  if (group && bodies.has(group)) return group
  return isPerson ? people : ''
}

/** "The number of X rose to 12" counts X: what befell them is read at X, else at the number. */
function countedTotal(
  line: Line,
  { draft, phrase }: NumberOf,
  { lexicon, bare }: { lexicon: FigureLexicon; bare: { draft: Draft; phrase: NounPhrase } },
): Counted {
  const { counts } = lexicon
  const person = isPersonNoun(line, phrase.head, lexicon)
  const told = findKind(line, { draft, phrase, lexicon }) ?? findKind(line, { ...bare, lexicon })
  const kind = told?.kind ?? (person ? 'persons' : 'objects')
  return {
    kind,
    unit: person || (counts.personKinds.has(kind) && !counts.itemKinds.has(kind)) ? 'person' : 'item',
    what: phrase.text,
    elliptic: false,
    weak: !told,
    phrase: bare.phrase,
    rules: [told?.rule ?? `kind.default.${kind}`, 'what.number-of'],
  }
}

const tally = (line: Line, draft: Draft, lexicon: FigureLexicon): Counted => ({
  kind: 'votes',
  unit: 'item',
  what: lexicon.counts.votes,
  elliptic: false,
  weak: false,
  phrase: readNounPhrase(line, draft.last, lexicon),
  rules: ['kind.tally'],
})

/** Without a noun, "dozens" and "others" are people, and so is whoever "who" follows. */
function impliesPersons(
  line: Line,
  { draft, full, lexicon }: { draft: Draft; full: NounPhrase; lexicon: FigureLexicon },
): boolean {
  if (full.head >= 0) return isPersonNoun(line, full.head, lexicon)
  return (
    draft.form === 'vague' ||
    lexicon.counts.personRelatives.has(at(line, full.end)) ||
    isSaidOfPeople(line, full.end, lexicon)
  )
}
