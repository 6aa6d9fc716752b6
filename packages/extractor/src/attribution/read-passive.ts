import type { TokenRange } from '../phrases/ground.ts'
import { nounPhraseBefore } from '../phrases/noun-phrase.ts'
import { subjectAfter, subjectBefore } from '../phrases/subject.ts'
import { skipAdverbials } from './adverbials.ts'
import { complementAfter, withoutComplement } from './complement.ts'
import { clauseEnd, contentBefore, objectEnd } from './content-bounds.ts'
import type { Cue } from './cue.ts'
import { readingOfCue } from './reading-of-cue.ts'
import type { Reading } from './reading.ts'

/** "A was denied by X", "X was told that A", "A is expected to". */
export function readPassive(cue: Cue): Reading | null {
  const { page, ground, group, takes } = cue
  const { tokens, grammar } = ground
  const behind = skipAdverbials(page, ground, cue.end)
  const subject = subjectBefore(ground, group.first)
  const agent = [cue.end, behind].find((at) => grammar.agentPrepositions.has(tokens[at]?.lower ?? ''))
  if (agent !== undefined) {
    const source = subjectAfter(ground, agent + 1)
    const role =
      source && grammar.comparing.has(tokens[source[1]]?.lower ?? '') ? objectEnd(page, ground, source[1]) : 0
    const rest: TokenRange[] = source && role > source[1] ? [[source[1], role]] : []
    return source && subject
      ? readingOfCue(cue, { rule: 'verb-passive', source, content: [subject, ...rest], by: 'object' })
      : null
  }
  if (
    grammar.infinitiveMarkers.has(tokens[behind]?.lower ?? '') &&
    page.lexicon.hearsayParticiples.has(tokens[group.verb]?.lower ?? '')
  ) {
    const content: TokenRange[] = [...(subject ? [subject] : []), [behind, clauseEnd(page, ground, behind)]]
    return readingOfCue(cue, { rule: 'hearsay', source: null, content, by: 'infinitive' })
  }
  const told = takes.has('hearer')
    ? complementAfter({ ...cue, takes: withoutComplement(takes, 'hearer') }, cue.end)
    : null
  return told && told.by !== 'object'
    ? readingOfCue(cue, { rule: 'verb-passive', source: null, content: told.content, by: told.by })
    : null
}

/** "a call echoed by Ruritania", "the claims rejected by Lind": a participle behind what is said. */
export function readReducedPassive(cue: Cue): Reading | null {
  const { ground, group, takes, end } = cue
  const { tokens, grammar } = ground
  const participle = group.first === group.verb && grammar.participleEnding.test(tokens[group.verb]?.lower ?? '')
  if (!participle || !takes.has('object') || !grammar.agentPrepositions.has(tokens[end]?.lower ?? '')) return null
  const said = nounPhraseBefore(ground, group.first)
  const source = subjectAfter(ground, end + 1)
  return said && source && readingOfCue(cue, { rule: 'verb-passive', source, content: [said], by: 'object' })
}

/** "A, as reported by X". */
export function readAsReported(cue: Cue): Reading | null {
  const { page, ground, group } = cue
  const { tokens, grammar } = ground
  if (
    !grammar.comparing.has(tokens[group.first - 1]?.lower ?? '') ||
    !grammar.agentPrepositions.has(tokens[cue.end]?.lower ?? '')
  )
    return null
  const source = subjectAfter(ground, cue.end + 1)
  return (
    source &&
    readingOfCue(cue, {
      rule: 'verb-passive',
      source,
      content: contentBefore(page, ground, group.first - 1),
      by: 'clause',
    })
  )
}
