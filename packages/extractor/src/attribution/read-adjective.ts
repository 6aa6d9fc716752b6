import { isConjunctionThat, startsClause } from '../phrases/clause.ts'
import { subjectBefore } from '../phrases/subject.ts'
import type { Unit } from '../phrases/units.ts'
import { verbGroup } from '../phrases/verb-group.ts'
import { clauseEnd, objectEnd } from './content-bounds.ts'
import { groundAt, type Page } from './page.ts'
import type { Reading } from './reading.ts'

/** A judging or feeling adjective behind "be" with what it is about: "Lind is confident that A", "was critical of A". */
export function readAdjective(page: Page, unit: Unit, at: number): Reading | null {
  const token = page.tokens[at]
  const cueClass = token && page.lexicon.adjectives.get(token.lower)
  if (!token || !cueClass) return null
  const ground = groundAt(page, unit, at)
  let copula = at - 1
  while (copula > ground.floor && ground.tokens[copula]?.pos === 'ADV') copula--
  if (copula <= ground.floor || !page.lexicon.copulas.has(ground.tokens[copula]?.lemma ?? '')) return null
  const group = verbGroup(ground, copula)
  const source = subjectBefore(ground, group.first)
  const opening = ground.tokens[at + 1]?.lower ?? ''
  const clausal = isConjunctionThat(ground, at + 1) || startsClause(ground, at + 1)
  const topical = page.lexicon.topicPrepositions.has(opening) || ground.grammar.agentPrepositions.has(opening)
  if (!source || !(clausal || (topical && !ground.grammar.infinitiveMarkers.has(opening)))) return null
  const start = clausal ? at + 1 : at + 2
  const end = clausal ? clauseEnd(page, ground, start) : objectEnd(page, ground, start)
  if (end <= start) return null
  const told = !group.negated && !group.modal && !group.infinitive
  const rule = clausal ? 'adjective-that' : 'adjective-about'
  return {
    rule,
    source,
    cue: [[group.first, start === at + 1 ? at + 1 : at + 2]],
    content: [[start, end]],
    cueClass,
    told,
    at,
  }
}
