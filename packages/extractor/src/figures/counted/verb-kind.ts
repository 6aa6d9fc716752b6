import { type Line, at, endsWith } from '../draft.ts'
import type { FigureLexicon } from '../lexicon.ts'
import { type CountPlace, type Kind, type KindReader, fitting, isNounUse, takesObject } from './kind.ts'
import { asNoun, loses } from './state-kind.ts'

/** How far a verb may stand from its object or subject. */
const REACH_BEFORE = 14
const REACH_BEHIND = 22

/** "killed 19", "injuring at least 50 people", "killed 12 in Aru and 10 in Pell": walks left over what is coordinated. */
export const verbBefore: KindReader = (line, place) => {
  const { draft, lexicon } = place
  let coordinated = false
  for (let index = draft.first - 1; index >= Math.max(0, draft.first - REACH_BEFORE); index--) {
    const atom = line[index]
    if (!atom) return null
    // "shot to death one person": the phrase belongs to the verb, whichever words it is made of.
    const deadly = lexicon.counts.deadly.find((words) => endsWith(line, index + 1, words))
    if (deadly) {
      index -= deadly.length - 1
      continue
    }
    const verbs = isNounUse(line, index, lexicon) ? undefined : lexicon.counts.verbs.get(atom.lower)
    if (verbs && phraseTells(line, place, { verb: atom.lower, index }) && actsForward(line, index, lexicon))
      return objectKind(line, place, atom.lower)
    if (verbs || lexicon.counts.states.has(atom.lower)) return null
    // "lay off 1,400 workers": the particle belongs to the verb.
    if (lexicon.counts.particles.has(atom.lower) && lexicon.counts.verbs.has(at(line, index - 1))) continue
    if (atom.lower === lexicon.numbers.joiner || atom.lower === ',') coordinated = true
    if (!mayStandBetween(line, index, { coordinated, lexicon })) return null
  }
  return null
}

/** What the verb says of its object, in the first reading that fits what is counted. */
function objectKind(line: Line, place: CountPlace, verb: string): Kind | null {
  const readings = (place.lexicon.counts.verbs.get(verb) ?? []).filter(({ role }) => role === 'object')
  return firstFitting(
    line,
    place,
    readings.map(({ kind }) => ({ kind, rule: `kind.verb.${verb}.object` })),
  )
}

/** Verbs of many meanings tell only with a noun for people: "hit 33 home runs", "hit 2,000 residents". */
const phraseTells = (
  line: Line,
  { phrase, lexicon }: CountPlace,
  { verb, index }: { verb: string; index: number },
): boolean => phrase.head >= 0 || !lexicon.counts.looseVerbs.has(verb) || isDrawn(line, { verb, index, lexicon })

/** "The rally drew 7,000": whom a gathering draws are people. */
function isDrawn(
  line: Line,
  { verb, index, lexicon }: { verb: string; index: number; lexicon: FigureLexicon },
): boolean {
  const { verbs, gatherings } = lexicon.counts
  if (!verbs.get(verb)?.some(({ kind }) => kind === 'attending')) return false
  return line.slice(Math.max(0, index - 8), index).some(({ lower }) => gatherings.has(lower))
}

/** What may part a verb from a counted object: words of phrases, and whatever belongs to an object coordinated with it. */
function mayStandBetween(line: Line, index: number, place: { coordinated: boolean; lexicon: FigureLexicon }): boolean {
  const atom = line[index]
  if (!atom) return false
  const { counts, statuses } = place.lexicon
  if (atom.kind === 'mark') return INSIDE.has(atom.lower)
  if (atom.pos === 'AUX' || counts.clauseOpeners.has(atom.lower)) return false
  if (atom.pos === 'VERB') return statuses.before.has(atom.lower)
  return PHRASE_TAGS.has(atom.pos) || place.coordinated || atom.lower === place.lexicon.numbers.joiner
}

const PHRASE_TAGS = new Set(['DET', 'ADJ', 'NOUN', 'PROPN', 'NUM', 'ADV', 'PRON'])
const INSIDE = new Set(['-', ',', "'", '"'])

/** The verb is active and takes what follows as its object: no form of "be" shortly before it, unless it ends in -ing. */
function actsForward(line: Line, index: number, { counts }: FigureLexicon): boolean {
  if (counts.gerund.test(at(line, index))) return true
  for (let before = index - 1; before >= Math.max(0, index - 2); before--) {
    if (counts.be.has(at(line, before))) return false
    if (line[before]?.pos !== 'ADV') break
  }
  return true
}

/** "were killed", "have died", "who fled", "are feared dead": the first verb group behind the phrase. */
export const verbBehind: KindReader = (line, place) => {
  const { counts } = place.lexicon
  let commas = 0
  for (let index = place.phrase.end; index < Math.min(line.length, place.phrase.end + REACH_BEHIND); index++) {
    const atom = line[index]
    if (!atom || counts.clauseOpeners.has(atom.lower)) return null
    if (atom.kind === 'mark' && (!INSIDE.has(atom.lower) || (atom.lower === ',' && ++commas > 3))) return null
    // "Nine people, including three hit by a rocket, were killed": the aside has a predicate of its own.
    if (counts.including.has(atom.lower)) index = behindAside(line, index)
    if (!isVerb(line, index, place.lexicon)) continue
    const group = readGroup(line, place, index)
    if (group !== 'pass') return group
    // "Three guides, who had sought shelter in a hut, died": what the relative clause goes on to say is passed over with it.
    if (at(line, index - 2) === ',') index = behindAside(line, index)
    while (['AUX', 'VERB', 'ADV'].includes(line[index + 1]?.pos ?? '') && at(line, index) !== ',') index++
  }
  return null
}

/** Index of the comma that closes an aside; where it is not closed, of its first word. */
function behindAside(line: Line, index: number): number {
  for (let next = index + 1; next < index + 14; next++) if (at(line, next) === ',') return next
  return index + 1
}

const isVerb = (line: Line, index: number, lexicon: FigureLexicon): boolean => {
  const { counts } = lexicon
  const atom = line[index]
  return (
    atom?.pos === 'AUX' ||
    atom?.pos === 'VERB' ||
    (counts.verbs.has(atom?.lower ?? '') && !isNounUse(line, index, lexicon))
  )
}

/**
 * The verb group that begins at `from`: its first word of the lexicon tells. "pass" where it says nothing of the
 * counted and belongs to a relative clause, so that the search may go on.
 */
function readGroup(line: Line, place: CountPlace, from: number): Kind | null | 'pass' {
  const { counts } = place.lexicon
  let passive = false
  for (let index = from; index < Math.min(line.length, from + 8); index++) {
    const atom = line[index]
    const inGroup =
      GROUP_TAGS.has(atom?.pos ?? '') || counts.states.has(atom?.lower ?? '') || asNoun(line, index, place.lexicon)
    // "28 die in Pell": what opens the group is a verb, whatever the tagger says.
    if (!atom || !(inGroup || (index === from && atom.pos === 'NOUN'))) break
    if (counts.be.has(atom.lower)) passive = true
    const told = tells(line, index, { passive, lexicon: place.lexicon })
    if (told.length > 0) return firstFitting(line, place, told)
    const lost = loses(line, index, place.lexicon)
    if (lost) return fitting(line, place, lost)
  }
  return counts.relatives.has(at(line, from - 1)) ? 'pass' : null
}

const GROUP_TAGS = new Set(['AUX', 'VERB', 'ADV', 'PART', 'ADJ', 'ADP'])

/** One fires agents, and missiles. */
function firstFitting(line: Line, place: CountPlace, kinds: readonly Kind[]): Kind | null {
  for (const kind of kinds) {
    const fits = fitting(line, place, kind)
    if (fits) return fits
  }
  return null
}

/** What one word of a verb group may say of its subject: a state, or a verb in the voice that the group has. */
function tells(line: Line, index: number, place: { passive: boolean; lexicon: FigureLexicon }): Kind[] {
  const { counts } = place.lexicon
  const word = at(line, index)
  const acts = takesObject(line, index, place.lexicon)
  const state = counts.states.get(word) ?? asNoun(line, index, place.lexicon)
  if (state && (place.passive || !acts)) return [{ kind: state, rule: `kind.verb.${word}.state` }]
  const readings = counts.verbs.get(word) ?? []
  const role = place.passive ? 'object' : 'subject'
  // "are feared to have died": a verb without an object reading is said of its subject whatever stands before.
  const intransitive = readings.every((reading) => reading.role === 'subject')
  const voiced = readings.filter((reading) => reading.role === role || intransitive)
  const isBare = voiced.length === 0 && !acts && !counts.looseVerbs.has(word) && !counts.gerund.test(word)
  const found = isBare ? readings.filter((reading) => reading.role === 'object') : voiced
  return found.map((reading) => ({ kind: reading.kind, rule: `kind.verb.${word}.${reading.role}` }))
}
