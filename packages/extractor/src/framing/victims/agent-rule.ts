import { nearest, otherThan, type Question, type VictimRule } from './question.ts'

/** Between two sides, whom the one kills belongs to the other; "it", "its troops", "the group" stand for who was named. */
export const agentRule: VictimRule = {
  basis: 'agent',
  sidesOf: (question) => otherThan(agentOf(question), question.sides),
}

function agentOf(question: Question): string | null {
  const { cast, clause, words, lastActor } = question
  const agent = (clause.agent ?? pronounBefore(question) ?? '').toLowerCase()
  if (agent === '') return null
  const mayAct = cast.filter(({ role }) => role === 'doer' || role === 'named')
  const acting = new Set(mayAct.filter((member) => agent.includes(member.words)).map(({ side }) => side))
  if (acting.size === 1) return [...acting][0] ?? null
  const heads = agent.split(/[^\p{L}]+/u)
  if (!heads.some((head) => words.pronouns.has(head) || words.groups.has(head))) return null
  const before = cast.filter(
    ({ first, kinds, role }) =>
      first < clause.first && role !== 'target' && role !== 'place' && !(kinds.size === 1 && kinds.has('place')),
  )
  const organisations = before.filter(({ kinds }) => kinds.has('actor'))
  const group = heads.some((head) => words.groups.has(head))
  return nearest(group ? organisations : before, clause)?.side ?? (group ? lastActor : null)
}

/** "it killed": a pronoun that is no named agent by itself. */
function pronounBefore({ scene, clause, words }: Question): string | null {
  const before = scene.tokens[clause.first - 1]
  const acts = clause.value === 'active' || clause.value === 'instrument'
  return acts && before?.pos === 'PRON' && words.pronouns.has(before.lower) ? before.lower : null
}
