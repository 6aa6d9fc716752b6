import { agentRule } from './agent-rule.ts'
import { armedRule } from './armed-rule.ts'
import { captiveRule } from './captive-rule.ts'
import { phraseRule } from './phrase-rule.ts'
import { placeRule, withJoined } from './place-rule.ts'
import { nearest, otherThan, type Basis, type Question, type VictimRule } from './question.ts'

/** "560 were killed and 2,900 injured since the strikes began": the same people as in the clause before. */
const sameRule: VictimRule = { basis: 'sentence', sidesOf: ({ before }) => before }

/** A deed of one side elsewhere in the sentence, or at it: the nearest tells whose the victims are. */
const deedRule: VictimRule = {
  basis: 'agent',
  sidesOf: ({ cast, clause, sides }) => {
    const party = nearest(
      cast.filter(({ role }) => role === 'doer' || role === 'target'),
      clause,
    )
    return party?.role === 'target' ? [party.side] : otherThan(party?.side, sides)
  },
}

/** "The Red Front's raid ..., killing 12": what is nearest is surer than a subject far before. */
const participleRule: VictimRule = {
  basis: 'agent',
  sidesOf: (question) => {
    const { scene, clause, cast } = question
    if (!scene.tokens[clause.last - 1]?.lower.endsWith('ing')) return []
    return deedRule.sidesOf({ ...question, cast: cast.filter(({ first }) => first < clause.first) })
  },
}

/** A side's ministries, hospitals and officials count its own people. */
const speakerRule: VictimRule = {
  basis: 'speaker',
  sidesOf: ({ cast, clause }) => {
    const speakers = cast.filter(({ role }) => role === 'speaker')
    const side = (speakers.findLast(({ first }) => first < clause.first) ?? speakers[0])?.side
    return side ? [side] : []
  },
}

/** What is aimed at, or where it happens, anywhere in the sentence. */
const targetRule: VictimRule = {
  basis: 'place',
  sidesOf: (question) => {
    const { cast, clause } = question
    const there = nearest(
      cast.filter(({ role }) => role === 'target' || role === 'place'),
      clause,
    )
    return there ? withJoined(question, there) : []
  },
}

/** What the sentences before or the headline tell. */
const contextRule: VictimRule = { basis: 'context', sidesOf: ({ expected }) => expected }

/** The nearest side named at all; an organisation is named for what it does to others. */
const nearestRule: VictimRule = {
  basis: 'sentence',
  sidesOf: ({ cast, clause, sides }) => {
    const member = nearest(cast, clause)
    if (member?.kinds.has('actor')) return otherThan(member.side, sides)
    return member ? [member.side] : []
  },
}

/** From what the words for the victims say to what merely stands near; the first rule that tells decides. */
const RULES: readonly VictimRule[] = [
  phraseRule,
  captiveRule,
  armedRule,
  placeRule,
  participleRule,
  agentRule,
  sameRule,
  deedRule,
  speakerRule,
  targetRule,
  contextRule,
  nearestRule,
]

/** The sides whose dead and hurt a clause speaks of, and how they are known; null where nothing tells. */
export function victimsOf(question: Question): { sides: readonly string[]; basis: Basis } | null {
  for (const { basis, sidesOf } of RULES) {
    const sides = sidesOf(question)
    if (sides.length > 0) return { sides, basis }
  }
  return null
}
