import { victimWindow } from './victim-phrase.ts'
import { otherThan, type Question, type VictimRule } from './question.ts'

/** How far behind a captive "held by" may stand. */
const FARTHEST_CAPTOR = 8

/** How far before the verb the captives may stand: "hostages that the Red Front says were killed". */
const REACH = 5

/** Captives are not of the side that holds them: "hostages held by the Red Front", "Red Front says hostages died". */
export const captiveRule: VictimRule = {
  basis: 'agent',
  sidesOf: (question) => {
    const { scene, clause, words, sides } = question
    const [first, last] = victimWindow(scene, clause)
    const captive = scene.tokens
      .slice(Math.max(scene.ground.floor, first - REACH), last)
      .find(({ lower }) => words.captives.has(lower))
    return captive ? otherThan(captorOf(question, captive.index), sides) : []
  },
}

/** Who holds them by the words behind, or else the organisation that is named, here or before. */
function captorOf({ scene, cast, words, lastActor }: Question, captive: number): string | null {
  const { tokens } = scene
  const holds = cast.find(
    ({ first }) =>
      first > captive &&
      first <= captive + FARTHEST_CAPTOR &&
      tokens.slice(captive, first).some(({ lower }) => words.capturing.has(lower)),
  )
  if (holds) return holds.side
  const organisation = cast.find(({ kinds, role }) => kinds.has('actor') && role !== 'target')
  return organisation?.side ?? lastActor
}
