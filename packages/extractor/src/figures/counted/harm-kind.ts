import { type Line, at, reads } from '../draft.ts'
import type { FigureLexicon } from '../lexicon.ts'
import { type KindReader, fitting } from './kind.ts'

/** How far behind the counted its harm may be told, in atoms. */
const REACH = 12

/** "were hit by gunfire", "struck by bullets": shot, dead or hurt. */
export const struckBy: KindReader = (line, place) => {
  const { phrase, lexicon } = place
  for (let index = phrase.end; index < phrase.end + REACH && !endsClause(line, index, lexicon); index++)
    if (lexicon.counts.struck.some((words) => reads(line, index, words)))
      return fitting(line, place, { kind: 'casualties', rule: 'kind.struck' })
  return null
}

/** "have fallen to their deaths": the end of the motion tells. */
export const deathKind: KindReader = (line, place) => {
  const { phrase, lexicon } = place
  for (let index = phrase.end; index < phrase.end + REACH && !endsClause(line, index, lexicon); index++)
    if (lexicon.counts.deathly.some((words) => reads(line, index, words)))
      return fitting(line, place, { kind: 'killed', rule: 'kind.death' })
  return null
}

/** "were among the dead", "are among those injured": they are told by whom they are counted with. */
export const amongKind: KindReader = (line, place) => {
  const { phrase, lexicon } = place
  const { counts, filters } = lexicon
  for (let index = phrase.end; index < phrase.end + REACH && !endsClause(line, index, lexicon); index++) {
    if (!counts.including.has(at(line, index)) || !filters.determiners.has(at(line, index + 1))) continue
    const word = at(line, index + 2)
    const kind = counts.states.get(word)
    return kind ? fitting(line, place, { kind, rule: `kind.among.${word}` }) : null
  }
  return null
}

/** "were taken to hospitals", "is in critical condition", "were treated at a clinic": what is done for the hurt. */
export const careKind: KindReader = (line, place) => {
  const { phrase, lexicon } = place
  const { counts } = lexicon
  let carried = false
  for (let index = phrase.end; index < phrase.end + REACH && !endsClause(line, index, lexicon); index++) {
    const word = at(line, index)
    if (counts.carrying.has(word)) carried = true
    const cared = carried && counts.sickbeds.has(word)
    const serious = counts.conditionNouns.has(word) && counts.conditions.has(at(line, index - 1))
    if (cared || serious) return fitting(line, place, { kind: 'injured', rule: `kind.care.${word}` })
  }
  return null
}

const endsClause = (line: Line, index: number, { counts }: FigureLexicon): boolean =>
  !line[index] ||
  (line[index]?.kind === 'mark' && line[index]?.lower !== '-') ||
  counts.clauseOpeners.has(at(line, index))
