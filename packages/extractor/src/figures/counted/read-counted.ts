import type { FigureKind } from '@parallax/model'
import type { Draft, Line } from '../draft.ts'
import { at } from '../draft.ts'
import type { FigureLexicon } from '../lexicon.ts'
import { findKind } from './find-kind.ts'
import { findThing } from './find-thing.ts'
import { type NounPhrase, readNounPhrase } from './noun-phrase.ts'
import { isPersonNoun } from './persons.ts'

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

/** Kind, unit and what is counted, for each draft of a line in order; what is left out comes from the one before. */
export function readCounted(line: Line, drafts: readonly Draft[], lexicon: FigureLexicon): Counted[] {
  const all: Counted[] = []
  for (const draft of drafts) {
    const own = draft.unit ? measured(line, draft, lexicon) : counted(line, draft, lexicon)
    all.push(inherit(line, { own, draft, before: all.at(-1), lexicon }))
  }
  return all
}

/** Money, shares, times and measures: the unit gives the kind. */
function measured(line: Line, draft: Draft, lexicon: FigureLexicon): Counted {
  const unit = draft.unit ?? 'item'
  const { text, rule } = findThing(line, draft, lexicon)
  return {
    kind: kindOfUnit(unit),
    unit,
    what: text,
    elliptic: text === '',
    weak: false,
    phrase: readNounPhrase(line, draft.last, lexicon),
    rules: [rule],
  }
}

const TIMES = new Set(['s', 'min', 'h', 'd', 'wk', 'mo', 'a'])

function kindOfUnit(unit: string): FigureKind {
  if (unit === 'percent') return 'percent'
  if (TIMES.has(unit)) return 'duration'
  return /^[A-Z]{3}$/.test(unit) ? 'money' : 'measure'
}

function counted(line: Line, draft: Draft, lexicon: FigureLexicon): Counted {
  const { counts } = lexicon
  const phrase = readNounPhrase(line, draft.last, lexicon)
  const told = findKind(line, { draft, phrase, lexicon })
  const person = phrase.head >= 0 && isPersonNoun(line, phrase.head, lexicon)
  const elliptic = phrase.head < 0 || POINTING.has(at(line, phrase.head))
  const vague = draft.form === 'vague' && phrase.head < 0
  const kind = told?.kind ?? (person || vague || relativeOfPersons(line, phrase) ? 'persons' : 'objects')
  const isPerson = counts.personKinds.has(kind) && !counts.itemKinds.has(kind)
  return {
    kind,
    unit:
      isPerson || (person && !counts.itemKinds.has(kind)) || (person && counts.persons.has(at(line, phrase.head)))
        ? 'person'
        : 'item',
    what: elliptic ? (isPerson ? counts.people : '') : phrase.text,
    elliptic,
    weak: !told,
    phrase,
    rules: [told?.rule ?? `kind.default.${kind}`, elliptic ? 'what.left-out' : 'what.noun'],
  }
}

/** Nouns that only point at what was named. */
const POINTING = new Set(['others', 'other', 'more'])

const relativeOfPersons = (line: Line, phrase: NounPhrase): boolean => phrase.head < 0 && at(line, phrase.end) === 'who'

/** "six children were killed and 14 trapped", "19 in Aru and 12 in Pell": noun and kind of the figure before. */
function inherit(
  line: Line,
  place: { own: Counted; draft: Draft; before: Counted | undefined; lexicon: FigureLexicon },
): Counted {
  const { own, before } = place
  if (!before || !own.elliptic || own.unit !== (own.weak ? own.unit : 'person')) return own
  if (place.draft.unit || (before.unit !== 'person' && before.unit !== 'item')) return own
  const kind = own.weak ? before.kind : own.kind
  const unit = own.weak ? before.unit : own.unit
  if (unit !== before.unit) return own
  return {
    ...own,
    kind,
    unit,
    what: before.what || own.what,
    rules: [...own.rules, own.weak ? 'kind.inherited' : 'what.inherited'],
  }
}
