import { findKind } from '../counted/find-kind.ts'
import { readNounPhrase } from '../counted/noun-phrase.ts'
import { type Draft, type Line, at, endsWith } from '../draft.ts'
import type { FigureLexicon } from '../lexicon.ts'
import type { Filter } from './filter.ts'

/** "one" as pronoun or article: "one witness said", "no one", "the one who". It counts after a verb, a hedge or with a unit. */
export const pronounOne: Filter = {
  id: 'pronoun-one',
  rejects: (line, draft, lexicon) => {
    if (draft.form !== 'words' || draft.low !== 1 || draft.high !== 1 || draft.numberLast - draft.numberFirst !== 1)
      return false
    if (lexicon.numbers.articles.has(at(line, draft.numberFirst))) return false
    return !oneCounts(line, draft, lexicon)
  },
}

function oneCounts(line: Line, draft: Draft, lexicon: FigureLexicon): boolean {
  const { counts, numbers } = lexicon
  if (draft.unit) return true
  if (isHedged(line, draft.numberFirst, lexicon)) return true
  // "a one-storey house"
  if (at(line, draft.last) === '-' && lexicon.filters.parts.has(at(line, draft.last + 1))) return true
  if (at(line, draft.last) === numbers.partitive) return false
  if (counts.verbs.has(at(line, draft.first - 1)) && line[draft.first - 1]?.pos !== 'NOUN') return true
  // "shot to death one person"
  if (counts.deadly.some((words) => endsWith(line, draft.first, words))) return true
  if (isPointedOut(line, draft, lexicon) || isCountedWithOthers(line, draft, lexicon)) return true
  if (isBefallen(line, draft, lexicon)) return true
  for (let index = draft.last; index < Math.min(line.length, draft.last + 7); index++) {
    const atom = line[index]
    if (!atom || atom.kind === 'mark') return false
    if (
      counts.states.has(atom.lower) ||
      (counts.conditions.has(atom.lower) && counts.conditionNouns.has(at(line, index + 1))) ||
      counts.verbs.get(atom.lower)?.some((verb) => BEFALLING.has(verb.kind))
    )
      return true
    if (atom.pos === 'VERB' && !counts.be.has(atom.lower) && !counts.stateLinks.has(atom.lower)) return false
    if (index === draft.last && counts.nouns.has(atom.lower)) return true
    if (counts.clauseOpeners.has(atom.lower) || counts.relatives.has(atom.lower)) return false
  }
  return false
}

const BEFALLING: ReadonlySet<string> = new Set(['killed', 'injured', 'rescued', 'missing'])

/** A hedge before it makes "one" a count: "at least one". Hedges are read after the filters, so this one looks itself. */
const isHedged = (line: Line, index: number, { hedgesBefore }: FigureLexicon): boolean =>
  hedgesBefore
    .get(at(line, index - 1))
    ?.some(({ phrase, means }) => means !== 'approx' && endsWith(line, index, phrase)) ?? false

/** "There was one survivor", "only one house", "two were shot, one fatally". */
function isPointedOut(line: Line, { first, last }: Draft, lexicon: FigureLexicon): boolean {
  const { filters, counts } = lexicon
  const before = at(line, first - 1)
  if (filters.focusing.has(before) && NOUN_TAGS.has(line[last]?.pos ?? '')) return true
  if (counts.be.has(before) && at(line, first - 2) === filters.existing) return NOUN_TAGS.has(line[last]?.pos ?? '')
  return before === ',' && line[last]?.pos === 'ADV' && walkBack(line, first - 2, lexicon)
}

/** A number word or digits within reach before `from`. */
const walkBack = (line: Line, from: number, { numbers }: FigureLexicon): boolean =>
  line
    .slice(Math.max(0, from - LIST_REACH), from)
    .some(({ kind, lower }) => kind === 'number' || numbers.cardinals.has(lower))

/** "One man was taken to hospital", "one suspect in custody": something that is counted befell somebody. */
function isBefallen(line: Line, draft: Draft, lexicon: FigureLexicon): boolean {
  const phrase = readNounPhrase(line, draft.last, lexicon)
  if (phrase.head < 0) return false
  const found = findKind(line, { draft, phrase, lexicon })
  return found !== null && found.weak !== true && SUFFERED.has(found.kind) && TOLD.test(found.rule)
}

const SUFFERED: ReadonlySet<string> = new Set([...BEFALLING, 'casualties', 'captive', 'detained', 'displaced'])
const TOLD = /^kind\.(?:verb|state|struck|care|death|fate|among)/

/** "one Dane and one Swede", "two counts of fraud, one count of theft": a member of a list of counts counts. */
function isCountedWithOthers(line: Line, { first, last }: Draft, lexicon: FigureLexicon): boolean {
  if (!NOUN_TAGS.has(line[last]?.pos ?? '')) return false
  const { joiner } = lexicon.numbers
  const next = walk(line, last, { step: 1, lexicon })
  if (next >= 0 && at(line, next - 1) === joiner) return true
  const verbs = line[next - 1]?.pos === 'VERB' && line[first - 1]?.pos === 'VERB'
  if (next >= 0 && verbs) return true
  const before = walk(line, first - 1, { step: -1, lexicon })
  if (before < 0 || line[before + 1]?.kind !== 'word') return false
  const same = at(line, before + 1).startsWith(at(line, last))
  return at(line, first - 1) === joiner || (at(line, first - 1) === ',' && same)
}

/** Index of the next number from `from` on with nothing but words of a list between; -1 where none is near. */
function walk(line: Line, from: number, { step, lexicon }: { step: 1 | -1; lexicon: FigureLexicon }): number {
  for (let index = from; index !== from + LIST_REACH * step; index += step) {
    const atom = line[index]
    if (!atom) return -1
    if (atom.kind === 'number' || lexicon.numbers.cardinals.has(atom.lower)) return index
    // "burned one home and damaged three": the verb joined to the first brings the next count.
    const joined = step === 1 && atom.pos === 'VERB' && at(line, index - 1) === lexicon.numbers.joiner
    if (!LIST_TAGS.has(atom.pos) && !joined && atom.lower !== ',' && atom.lower !== '-') return -1
  }
  return -1
}

const LIST_REACH = 9
const NOUN_TAGS = new Set(['NOUN', 'PROPN', 'ADJ'])
const LIST_TAGS = new Set(['NOUN', 'PROPN', 'ADJ', 'CCONJ', 'ADP'])
