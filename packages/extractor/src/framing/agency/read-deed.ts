import { subjectBefore } from '../../phrases/subject.ts'
import { nounPhraseAfter, nounPhraseBefore } from '../../phrases/noun-phrase.ts'
import { verbGroup } from '../../phrases/verb-group.ts'
import { accusedBefore, doerBehindBy, modifyingAgent } from './find-agent.ts'
import type { AgencyReading } from './reading.ts'
import { hasOtherSense, type Scene } from './scene.ts'

/** "launched an attack": the verb that carries the noun stands at most so far before it. */
const FARTHEST_SUPPORT = 6

/** A noun for a deed of violence: "the attack on", "Israel's bombing of", "attacks by settlers". */
export function readDeed(scene: Scene, at: number): AgencyReading | null {
  const { tokens, lexicon, ground } = scene
  const token = tokens[at]
  if (!token || !lexicon.deedNouns.has(token.lower) || hasOtherSense(scene, at)) return null
  const phrase = nounPhraseBefore(ground, at + 1)
  if (killsItself(scene, at)) return null
  const first = firstOfPredicate(scene, at)
  const by = doerBehindBy(scene, at + 1)
  const accused = accusedBefore(scene, at)?.agent ?? null
  const agent =
    (phrase && modifyingAgent(scene, [phrase[0], first])) ??
    (by?.kind === 'agent' ? by.agent : null) ??
    accused ??
    launcher(scene, at)
  return { first, last: at + 1, value: agent ? 'active' : 'agentless', agent }
}

/** "The strike killed 12" is one clause, read at its verb. */
function killsItself({ tokens, lexicon, ground }: Scene, at: number): boolean {
  const phrase = nounPhraseAfter(ground, at)
  let next = phrase?.[1] ?? at + 1
  while (tokens[next]?.pos === 'AUX' || tokens[next]?.pos === 'ADV') next++
  if (tokens[next]?.lower === 'that' || tokens[next]?.lower === 'which') next++
  const verb = tokens[next]
  if (!verb || next >= ground.ceiling || tokens[next - 1]?.lemma === 'be') return false
  return lexicon.harmForms.has(verb.lower) || lexicon.leaving.has(verb.lemma)
}

/** "deadly attack", "air strikes", "mass killing": the predicate starts with the adjective that makes it one. */
function firstOfPredicate({ tokens, lexicon }: Scene, at: number): number {
  let first = at
  while (lexicon.deedModifiers.has(tokens[first - 1]?.lower ?? '')) first--
  return first
}

/** Who launched, carried out or committed it. */
function launcher(scene: Scene, at: number): string | null {
  const { tokens, ground } = scene
  for (let verb = at - 1; verb >= Math.max(ground.floor, at - FARTHEST_SUPPORT); verb--) {
    const token = tokens[verb]
    if (!token || token.pos === 'PUNCT') return null
    if (token.pos !== 'VERB' || !scene.lexicon.launching.has(token.lemma)) continue
    const group = verbGroup(ground, verb)
    const subject = group.passive ? null : subjectBefore(ground, group.first)
    return subject && scene.text.slice(tokens[subject[0]]?.start, tokens[subject[1] - 1]?.end)
  }
  return null
}
