import type { Side } from '@parallax/model'
import type { TokenRange } from '../phrases/ground.ts'
import { subjectBefore } from '../phrases/subject.ts'
import { readClauses } from './agency/read-clauses.ts'
import type { AgencyReading } from './agency/reading.ts'
import { sceneOf, type Scene } from './agency/scene.ts'
import { findSides, type SideMention } from './find-sides.ts'
import type { FrameReading, FramedText, FramingMeasure } from './measure.ts'

/** Whose dead and hurt a clause speaks of. */
export const victimSide: FramingMeasure = {
  id: 'victim-side',
  title: 'Whose dead and hurt are spoken of',
  definition:
    'For every clause that reports people killed, dying or hurt, the side of the study that the victims belong to. ' +
    '`basis` says how it is known: `phrase` (the words for the victims name the side), `place` (it happened at a place of ' +
    'the side), `agent` (of two sides the other one does it), `sentence` (the nearest side named in the sentence). ' +
    'Clauses without any of these are left out; without sides in the study the measure reads nothing.',
  exploratory: true,
  denominator: 'clauses on dead or hurt people whose side is told',
  read: (text) => (text.sides.length === 0 ? [] : readVictims(text)),
}

type Basis = 'phrase' | 'place' | 'agent' | 'sentence'

function readVictims(text: FramedText): FrameReading[] {
  const { tokens } = text.analysis
  return text.units.flatMap((unit) => {
    const scene = sceneOf(text, unit)
    const mentions = findSides(text, unit)
    if (mentions.length === 0) return []
    const clauses = readClauses(scene)
    const readings: FrameReading[] = []
    for (const clause of clauses) {
      if (!speaksOfPeople(scene, clause)) continue
      const found = sideOf({ scene, mentions, clause, clauses, sides: text.sides, before: readings.at(-1)?.value })
      if (!found) continue
      const start = tokens[clause.first]?.start ?? 0
      const end = tokens[clause.last - 1]?.end ?? 0
      readings.push({ start, end, value: found.side, fields: { basis: found.basis } })
    }
    return readings
  })
}

/** A noun for a deed ("the attack") tells of no victims by itself; "the killing of two men" does. */
function speaksOfPeople({ tokens, lexicon }: Scene, { first, last }: AgencyReading): boolean {
  const deed = tokens
    .slice(first, last)
    .every(({ lower, pos }) => pos !== 'VERB' && (lexicon.deedNouns.has(lower) || lexicon.deedModifiers.has(lower)))
  return !deed || lexicon.objectPrepositions.has(tokens[last]?.lower ?? '')
}

type Question = {
  readonly scene: Scene
  readonly mentions: readonly SideMention[]
  readonly clause: AgencyReading
  /** All clauses of the sentence. */
  readonly clauses: readonly AgencyReading[]
  /** The side of the clause before in the sentence. */
  readonly before: string | undefined
  readonly sides: readonly Side[]
}

function sideOf(question: Question): { side: string; basis: Basis } | null {
  const { scene, mentions, clause, clauses, sides, before } = question
  const phrase = onlySide(
    mentions.filter(({ kind }) => kind !== 'place'),
    victimPhrase(scene, clause),
  )
  if (phrase) return { side: phrase, basis: 'phrase' }
  const own = otherSide(mentions, clause.agent, sides)
  if (own) return { side: own, basis: 'agent' }
  const place = placeBehind(scene, mentions, clause)
  if (place) return { side: place, basis: 'place' }
  // "560 were killed and 2,900 injured since the strikes began": the same people as before, or those whom the strikes hit.
  if (before) return { side: before, basis: 'sentence' }
  const agents = clauses.map(({ agent }) => otherSide(mentions, agent, sides)).filter((side) => side !== null)
  const [attacked] = agents
  if (attacked && agents.every((side) => side === attacked)) return { side: attacked, basis: 'agent' }
  const nearest = [...mentions].sort((a, b) => distance(a, clause) - distance(b, clause) || a.first - b.first)[0]
  return nearest ? { side: nearest.side, basis: 'sentence' } : null
}

/** The tokens that name the victims: the object of what kills, the subject of who dies, "of" behind a noun. */
function victimPhrase(scene: Scene, clause: AgencyReading): TokenRange | null {
  const { ground, tokens } = scene
  const { first, last, value } = clause
  // "Palestinian deaths", "deaths of Palestinians", "the killing of 12 Israelis".
  if (tokens[last - 1]?.pos === 'NOUN') return [Math.max(ground.floor, first - 3), objectEnd(scene, last)]
  const passive = value === 'passive_by' || value === 'agentless' || value === 'bare' || isBehindBy(scene, last)
  return passive ? subjectBefore(ground, first) : [last, objectEnd(scene, last)]
}

/** Where what is killed ends: before a preposition other than "of", a mark or another verb. */
function objectEnd({ tokens, ground, lexicon }: Scene, last: number): number {
  let end = last
  while (end < Math.min(ground.ceiling, last + LONGEST_OBJECT)) {
    const { pos = 'PUNCT', lower = '' } = tokens[end] ?? {}
    if (['PUNCT', 'VERB', 'AUX', 'SCONJ'].includes(pos)) break
    if (pos === 'ADP' && !lexicon.objectPrepositions.has(lower) && tokens[end + 1]?.pos !== 'NUM') break
    end++
  }
  return end
}
const LONGEST_OBJECT = 12

function isBehindBy({ tokens, ground }: Scene, last: number): boolean {
  return tokens.slice(last, last + 2).some(({ lower }) => ground.grammar.agentPrepositions.has(lower))
}

/** The one side named in the range. */
function onlySide(mentions: readonly SideMention[], range: TokenRange | null): string | null {
  if (!range) return null
  const sides = new Set(mentions.filter(({ first }) => first >= range[0] && first < range[1]).map(({ side }) => side))
  const [side] = sides
  return sides.size === 1 ? (side ?? null) : null
}

/** "killed in Gaza", "in southern Israel": the first place behind a preposition after the predicate, up to a mark. */
function placeBehind(
  { tokens, ground }: Scene,
  mentions: readonly SideMention[],
  { last }: AgencyReading,
): string | null {
  for (let at = last; at < Math.min(ground.ceiling, last + FARTHEST_PLACE); at++) {
    if (/^[;:.]$/.test(tokens[at]?.text ?? '')) return null
    const place = mentions.find(({ first, kind }) => first === at && kind === 'place')
    const located = tokens[at - 1]?.pos === 'ADP' || (tokens[at - 1]?.pos === 'ADJ' && tokens[at - 2]?.pos === 'ADP')
    // "in Israel's attacks" names who attacks, not where.
    if (place && located && tokens[at + 1]?.lower !== "'s") return place.side
  }
  return null
}
const FARTHEST_PLACE = 14

/** Between two sides, whom the one kills belongs to the other. */
function otherSide(mentions: readonly SideMention[], agent: string | null, sides: readonly Side[]): string | null {
  if (sides.length !== 2 || !agent) return null
  const lower = agent.toLowerCase()
  const acting = new Set(mentions.filter(({ words }) => lower.includes(words)).map(({ side }) => side))
  return acting.size === 1 ? (sides.find(({ id }) => !acting.has(id))?.id ?? null) : null
}

function distance({ first }: SideMention, clause: AgencyReading): number {
  return first < clause.first ? clause.first - first : first - clause.last
}
