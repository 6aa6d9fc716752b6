import type { FigureKind } from '@parallax/model'
import { type Draft, type Line, at } from '../draft.ts'
import type { FigureLexicon, PredicateRole } from '../lexicon.ts'
import type { NounPhrase } from './noun-phrase.ts'
import { isPersonNoun } from './persons.ts'

/** What a count turned out to be of, and the rule that told. `weak` kinds yield to what a neighbour says. */
export type Kind = { readonly kind: FigureKind; readonly rule: string; readonly weak?: boolean }

type Place = { readonly draft: Draft; readonly phrase: NounPhrase; readonly lexicon: FigureLexicon }

/**
 * The kind of a count, from the surest sign to the weakest: the state behind it ("24 dead"), a noun that is a kind
 * ("deaths"), the total it is the value of ("the toll rose to 60"), the verb that acts on it ("killed 19"), the verb
 * behind it ("were killed", "died"). Null where none tells: then the noun alone decides, or a neighbour.
 */
export function findKind(line: Line, place: Place): Kind | null {
  const noun = nounKind(line, place)
  if (noun && !noun.weak) return noun
  return (
    stateBehind(line, place) ?? totalBefore(line, place) ?? verbBefore(line, place) ?? verbBehind(line, place) ?? noun
  )
}

/** "12 deaths", "60 bodies" settle it; of "hostages" and "protesters" a verb may say more. */
function nounKind(line: Line, { phrase, lexicon }: Place): Kind | null {
  const word = at(line, phrase.head)
  const kind = phrase.head < 0 ? undefined : lexicon.counts.nouns.get(word)
  if (!kind) return null
  return { kind, rule: `kind.noun.${word}`, weak: YIELDING.has(kind) || isPersonNoun(line, phrase.head, lexicon) }
}

const YIELDING: ReadonlySet<FigureKind> = new Set([
  'captive',
  'attending',
  'displaced',
  'rescued',
  'detained',
  'missing',
])

/** "24 dead", "249 people seriously injured", "80 unaccounted for", "20 people, all of them missing" is left alone. */
function stateBehind(line: Line, { phrase, lexicon }: Place): Kind | null {
  let index = phrase.end
  for (; index < phrase.end + 3; index++) {
    const atom = line[index]
    const word = atom?.lower ?? ''
    const kind = lexicon.counts.states.get(word)
    if (kind && !takesObject(line, index, lexicon))
      return personOr(line, phrase, lexicon, { kind, rule: `kind.state.${word}` })
    if (atom?.pos !== 'ADV' && !STATE_LINKS.has(word)) return null
  }
  return null
}

const STATE_LINKS = new Set([
  'reported',
  'confirmed',
  'feared',
  'believed',
  'still',
  'reportedly',
  'are',
  'were',
  'is',
  'was',
  'remain',
  'with',
  'critically',
  'held',
  'left',
])

/** An object follows the verb: "two gunmen killed 12" acts, "12 killed in blast" suffers. */
function takesObject(line: Line, index: number, lexicon: FigureLexicon): boolean {
  if (lexicon.counts.states.has(at(line, index)) && !lexicon.counts.verbs.has(at(line, index))) return false
  if (lexicon.counts.be.has(at(line, index - 1))) return false
  const next = line[index + 1]
  if (!next || next.kind === 'mark') return false
  if (lexicon.times.days.has(next.lower) || next.lower === 'by') return false
  return (
    ['NUM', 'DET', 'PRON'].includes(next.pos) ||
    (['NOUN', 'PROPN', 'ADJ'].includes(next.pos) && lexicon.counts.persons.has(next.lower))
  )
}

/** A kind that counts people, of things: only where the noun names people or is left out. */
function personOr(line: Line, phrase: NounPhrase, lexicon: FigureLexicon, kind: Kind): Kind | null {
  if (phrase.head < 0 || isPersonNoun(line, phrase.head, lexicon)) return kind
  const noun = line[phrase.head]
  if (!lexicon.counts.personKinds.has(kind.kind) || lexicon.counts.nouns.has(noun?.lower ?? '')) return kind
  // A name for people that no list holds is written large ("1,200 Sentinelese killed"); a thing is not.
  return noun && noun.text !== noun.lower && noun.pos === 'PROPN' ? kind : null
}

/** "The death toll rose to 60", "the number of dead stood at 87", "casualties: 5": the figure is the total's value. */
function totalBefore(line: Line, { draft, phrase, lexicon }: Place): Kind | null {
  const { counts } = lexicon
  if (phrase.head >= 0 && !isPersonNoun(line, phrase.head, lexicon)) return null
  if (phrase.head >= 0 && !phrase.partitive && at(line, phrase.head) !== counts.people) return null
  let linked = false
  for (let index = draft.first - 1; index >= Math.max(0, draft.first - 22); index--) {
    const word = at(line, index)
    if (word === ';' || word === '"') return null
    if (counts.totalLinks.has(word) || lexicon.changes.verbs.has(word)) linked = true
    const kind = counts.totals.get(word)
    if (kind && linked && (word !== 'toll' || true) && isTotal(line, index, lexicon))
      return { kind, rule: `kind.total.${word}` }
    if (line[index]?.kind === 'number') return null
  }
  return null
}

/** "toll" and "casualties" are totals by themselves; "dead", "killed", "injured" only after "number of" and the like. */
function isTotal(line: Line, index: number, lexicon: FigureLexicon): boolean {
  const word = at(line, index)
  if (!lexicon.counts.states.has(word) && !lexicon.counts.verbs.has(word)) return true
  for (let before = index - 1; before >= Math.max(0, index - 6); before--)
    if (TOTAL_OPENERS.has(at(line, before))) return true
  return false
}

const TOTAL_OPENERS = new Set(['number', 'total', 'count', 'tally', 'figure', 'numbers'])

/** "killed 19", "injuring at least 50 people", "killed 12 in Aru and 10 in Pell": walks left over what is coordinated. */
function verbBefore(line: Line, { draft, phrase, lexicon }: Place): Kind | null {
  let coordinated = false
  for (let index = draft.first - 1; index >= Math.max(0, draft.first - 14); index--) {
    const atom = line[index]
    if (!atom) return null
    const verbs = lexicon.counts.verbs.get(atom.lower)
    const object = verbs?.find(({ role }) => role === 'object')
    if (object && actsForward(line, index, lexicon)) {
      return personOr(line, phrase, lexicon, { kind: object.kind, rule: `kind.verb.${atom.lower}.object` })
    }
    if (verbs || lexicon.counts.states.has(atom.lower)) return null
    if (atom.lower === 'and' || atom.lower === ',') coordinated = true
    else if (!PHRASE_TAGS.has(atom.pos) && !(coordinated || hasCoordination(line, index)) && atom.lower !== '-')
      return null
    if (
      atom.pos === 'AUX' ||
      lexicon.counts.clauseOpeners.has(atom.lower) ||
      (atom.pos === 'VERB' && !lexicon.statuses.before.has(atom.lower))
    )
      return null
    if (atom.kind === 'mark' && !INSIDE.has(atom.lower)) return null
  }
  return null
}

const PHRASE_TAGS = new Set(['DET', 'ADJ', 'NOUN', 'PROPN', 'NUM', 'ADV', 'PRON'])
const INSIDE = new Set(['-', ',', "'", '"'])
const hasCoordination = (line: Line, index: number): boolean => {
  for (let before = index - 1; before >= Math.max(0, index - 4); before--)
    if (line[before]?.kind === 'number' || line[before]?.pos === 'NUM') return true
  return false
}

/** The verb is active and takes what follows as its object: no form of "be" shortly before it, unless it ends in -ing. */
function actsForward(line: Line, index: number, { counts }: FigureLexicon): boolean {
  if (at(line, index).endsWith('ing')) return true
  for (let before = index - 1; before >= Math.max(0, index - 2); before--) {
    if (counts.be.has(at(line, before))) return false
    if (line[before]?.pos !== 'ADV') break
  }
  return true
}

/** "were killed", "have died", "who fled", "are feared dead", "are still missing": the first verb group behind the phrase. */
function verbBehind(line: Line, { phrase, lexicon }: Place): Kind | null {
  const { counts } = lexicon
  let commas = 0
  for (let index = phrase.end; index < Math.min(line.length, phrase.end + 22); index++) {
    const atom = line[index]
    if (!atom) return null
    if (atom.lower === ',' && ++commas > 3) return null
    if (atom.kind === 'mark' && !INSIDE.has(atom.lower)) return null
    if (counts.clauseOpeners.has(atom.lower)) return null
    if (atom.pos === 'AUX' || atom.pos === 'VERB' || counts.verbs.has(atom.lower)) {
      const group = verbGroup(line, { index, phrase, lexicon })
      if (group !== 'pass') return group
    }
  }
  return null
}

/**
 * The verb group that begins at `index`: its last word of the lexicon tells. "pass" where the group says nothing of the
 * counted and belongs to a relative clause, so that the search may go on.
 */
function verbGroup(
  line: Line,
  place: { index: number; phrase: NounPhrase; lexicon: FigureLexicon },
): Kind | null | 'pass' {
  const { counts } = place.lexicon
  let passive = false
  let told: Kind | null = null
  let index = place.index
  for (; index < Math.min(line.length, place.index + 8); index++) {
    const atom = line[index]
    if (!atom || !GROUP_TAGS.has(atom.pos)) break
    if (counts.be.has(atom.lower)) passive = true
    const state = counts.states.get(atom.lower)
    if (state && (passive || REMAINS.has(at(line, index - 1)) || !takesObject(line, index, place.lexicon))) {
      told = { kind: state, rule: `kind.verb.${atom.lower}.state` }
      break
    }
    const role: PredicateRole = passive ? 'object' : 'subject'
    const verb = counts.verbs.get(atom.lower)
    const predicate =
      verb?.find((reading) => reading.role === role) ??
      (isBareParticiple(line, index, place.lexicon) ? verb?.find((reading) => reading.role === 'object') : undefined)
    if (predicate) {
      told = { kind: predicate.kind, rule: `kind.verb.${atom.lower}.${predicate.role}` }
      break
    }
  }
  if (told) return personOr(line, place.phrase, place.lexicon, told)
  return counts.relatives.has(at(line, place.index - 1)) ? 'pass' : null
}

const GROUP_TAGS = new Set(['AUX', 'VERB', 'ADV', 'PART', 'ADJ', 'ADP'])
const REMAINS = new Set(['remain', 'remained', 'remains', 'still'])

const isBareParticiple = (line: Line, index: number, lexicon: FigureLexicon): boolean =>
  !takesObject(line, index, lexicon) && !at(line, index).endsWith('ing')
