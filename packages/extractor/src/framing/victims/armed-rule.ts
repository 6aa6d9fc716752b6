import { victimWindow } from './victim-phrase.ts'
import { otherThan, type Question, type VictimRule } from './question.ts'

/** How far behind a side's name its verb of saying may stand: "the Norland army's spokesman, Ana Vale, said". */
const FARTHEST_SAYING = 8

/** A side speaks of its own soldiers, and of the other's as terrorists or gunmen. */
export const armedRule: VictimRule = {
  basis: 'speaker',
  sidesOf: (question) => {
    const { scene, clause, words, sides } = question
    const head = scene.tokens.slice(...victimWindow(scene, clause))
    const side = speaking(question)
    if (!side) return []
    if (head.some(({ lower }) => words.opponents.has(lower))) return otherThan(side, sides)
    return head.some(({ lower }) => words.fighters.has(lower)) ? [side] : []
  },
}

/** The side that says so: its army, police or government is the subject of a verb of saying. */
function speaking({ scene, cast, words }: Question): string | null {
  const { tokens, ground } = scene
  const speaker = cast.find(({ first, last, kinds }) => {
    if (kinds.size === 1 && kinds.has('place')) return false
    // "Three gunmen killed - Norland army", "Norland army: three gunmen killed".
    if (isCredit(scene, first)) return true
    const behind = tokens.slice(last, Math.min(ground.ceiling, last + FARTHEST_SAYING))
    const says = behind.findIndex(({ lower }) => words.saying.has(lower))
    return says >= 0 && !behind.slice(0, says).some(({ pos, text }) => pos === 'ADP' || /^[.;:]$/.test(text))
  })
  return speaker?.side ?? null
}

/** A dash with blanks around it stands right before. */
function isCredit({ tokens, text }: Question['scene'], first: number): boolean {
  const dash = tokens[first - 1]
  return dash !== undefined && /^[-–—]$/.test(dash.text) && /\s/.test(text.charAt(dash.end))
}
