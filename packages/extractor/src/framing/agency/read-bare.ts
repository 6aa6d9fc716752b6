import { baseAfter } from '../../phrases/noun-phrase.ts'
import { doerBefore, mainDoer } from './find-agent.ts'
import type { AgencyReading } from './reading.ts'
import { hasOtherSense, type Scene } from './scene.ts'

/** "left 20 people dead" is no longer. */
const LONGEST_LEFT_DEAD = 9

/** Dying and being dead without any doing: "died", "24 dead", "the death toll", "lost their lives". */
export function readBare(scene: Scene, at: number): AgencyReading | null {
  const { tokens, lexicon } = scene
  const token = tokens[at]
  if (!token || hasOtherSense(scene, at)) return null
  if (lexicon.leaving.has(token.lemma)) return readLeftDead(scene, at)
  if (lexicon.lives.has(token.lower)) return readLives(scene, at)
  if (lexicon.dyingForms.has(token.lower)) return bare(at, at + 1)
  if (lexicon.body.has(token.lower)) return isSomebodys(scene, at) ? bare(at, at + 1) : null
  const noun = lexicon.bareNouns.has(token.lower)
  if (!noun && !lexicon.deadWords.has(token.lower)) return null
  if (token.lower === 'toll' && !countsDead(scene, at)) return null
  const next = tokens[at + 1]?.lower ?? ''
  return bare(
    at,
    next === 'toll' || (lexicon.deadWords.has(token.lower) && lexicon.bareNouns.has(next)) ? at + 2 : at + 1,
  )
}

function bare(first: number, last: number): AgencyReading {
  return { first, last, value: 'bare', agent: null }
}

/** "the body of a man", "his body was found"; "a body of work" is nobody's. */
function isSomebodys({ tokens, lexicon, ground }: Scene, at: number): boolean {
  if (tokens[at + 1]?.lower !== 'of') return lexicon.bodyFound.has(tokens[at + 2]?.lower ?? '')
  const end = baseAfter(ground, at + 2)
  const head = tokens[(end ?? 0) - 1]
  return (
    head !== undefined && (head.pos === 'PROPN' || lexicon.people.has(head.lower) || lexicon.nations.has(head.lower))
  )
}

/** "left 20 dead", "leaves woman dead and two hurt": what left them so acts as a thing. */
function readLeftDead(scene: Scene, at: number): AgencyReading | null {
  const { tokens, ground, lexicon } = scene
  for (let end = at + 1; end < Math.min(ground.ceiling, at + LONGEST_LEFT_DEAD); end++) {
    const token = tokens[end]
    if (!token || /^[,;:.]$/.test(token.text)) return null
    const harmed = token.lower.endsWith('ed') && lexicon.harmForms.has(token.lower)
    if (!lexicon.deadWords.has(token.lower) && !harmed) continue
    const doer = doerBefore(scene, at) ?? mainDoer(scene, at)
    return { first: at, last: end + 1, value: 'instrument', agent: doer?.agent ?? null }
  }
  return null
}

/** "lost their lives", "loss of life"; "claimed 20 lives" lets an event act. */
function readLives(scene: Scene, at: number): AgencyReading | null {
  const { tokens, ground, lexicon } = scene
  for (let verb = at - 1; verb >= Math.max(ground.floor, at - 4); verb--) {
    const { lemma = '' } = tokens[verb] ?? {}
    if (lexicon.losing.has(lemma)) return bare(verb, at + 1)
    if (!lexicon.taking.has(lemma)) continue
    return { first: verb, last: at + 1, value: 'instrument', agent: doerBefore(scene, verb)?.agent ?? null }
  }
  return null
}

/** "the toll in Gaza reached 1,537": a toll with a number in its sentence, not one that is taken or paid. */
function countsDead({ tokens, ground, lexicon }: Scene, at: number): boolean {
  if (lexicon.otherTolls.has(tokens[at - 1]?.lower ?? '')) return false
  return tokens.slice(ground.floor, ground.ceiling).some(({ pos }) => pos === 'NUM')
}
