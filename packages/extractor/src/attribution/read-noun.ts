import type { Ground, TokenRange } from '../phrases/ground.ts'
import { basePhraseBefore } from '../phrases/noun-phrase.ts'
import type { Unit } from '../phrases/units.ts'
import { isConjunctionThat, startsClause } from '../phrases/clause.ts'
import { mainSubject, subjectBefore } from '../phrases/subject.ts'
import { verbGroup } from '../phrases/verb-group.ts'
import { clauseEnd, objectEnd } from './content-bounds.ts'
import { groundAt, type Page } from './page.ts'
import type { Reading } from './reading.ts'

/** A reporting noun with its clause: "her warning that the dam could break", "claims by residents that". */
export function readNoun(page: Page, unit: Unit, at: number): Reading | null {
  return readLightVerb(page, unit, at) ?? readNounThat(page, unit, at)
}

function readNounThat(page: Page, unit: Unit, at: number): Reading | null {
  const token = page.tokens[at]
  const cueClass = token && page.lexicon.nouns.get(token.lemma)
  if (!token || !cueClass || token.pos !== 'NOUN') return null
  const ground = groundAt(page, unit, at)
  const by = ground.tokens[at + 1]?.lower ?? ''
  const agent = ground.grammar.agentPrepositions.has(by) ? agentAt(page, unit, at + 2) : null
  const start = agent ? agent[1] : at + 1
  if (start >= ground.ceiling || !isConjunctionThat(ground, start) || !startsClause(ground, start + 1)) return null
  const content: TokenRange = [start, clauseEnd(page, ground, start)]
  const source = agent ?? possessorBefore(page, unit, at)
  if (!source) return null
  return { rule: 'noun-that', source, cue: [[at, at + 1]], content: [content], cueClass, told: true, at }
}

/** "Lind expressed concern about A", "issued a statement that A": whose verb it is, says it. */
function readLightVerb(page: Page, unit: Unit, at: number): Reading | null {
  const noun = page.tokens[at]
  const cueClass = noun && page.lexicon.nouns.get(noun.lemma)
  if (!noun || !cueClass || noun.pos !== 'NOUN') return null
  const ground = groundAt(page, unit, at)
  const [first] = basePhraseBefore(ground, at + 1) ?? [at]
  const verb = page.tokens[first - 1]
  if (!verb || first - 1 < ground.floor || verb.pos !== 'VERB' || !page.lexicon.lightVerbs.has(verb.lemma)) return null
  const group = verbGroup(ground, first - 1)
  const content = contentOfNoun(page, ground, at + 1)
  const source = group.passive ? null : (subjectBefore(ground, group.first) ?? mainSubject(ground, group.first))
  if (!content || !source) return null
  const told = !group.negated && !group.modal && !group.infinitive
  return {
    rule: 'noun-light-verb',
    source,
    cue: [[group.first, content.cueEnd]],
    content: [content.range],
    cueClass,
    told,
    at,
  }
}

/** Behind the noun: a clause with "that", or what a preposition says it is about, which then belongs to the cue. */
function contentOfNoun(page: Page, ground: Ground, at: number): { cueEnd: number; range: TokenRange } | null {
  if (isConjunctionThat(ground, at)) return { cueEnd: at, range: [at, clauseEnd(page, ground, at)] }
  if (!page.lexicon.topicPrepositions.has(ground.tokens[at]?.lower ?? '')) return null
  const end = objectEnd(page, ground, at + 1)
  return end > at + 1 ? { cueEnd: at + 1, range: [at + 1, end] } : null
}

/** "by residents": the phrase up to "that". */
function agentAt(page: Page, unit: Unit, start: number): TokenRange | null {
  const ground = groundAt(page, unit, start)
  for (let at = start + 1; at < Math.min(ground.ceiling, start + 12); at++) {
    if (isConjunctionThat(ground, at)) return [start, at]
  }
  return null
}

/** "Ruiz's warning", "her warning": whose it is. */
function possessorBefore(page: Page, unit: Unit, at: number): TokenRange | null {
  const ground = groundAt(page, unit, at)
  for (let mark = at - 1; mark >= Math.max(ground.floor, at - 4); mark--) {
    const token = ground.tokens[mark]
    if (!token) return null
    if (token.pos === 'PRON' && ground.grammar.possessives.has(token.lower)) return [mark, mark + 1]
    if (ground.grammar.genitives.has(token.lower) || (token.lower === "'" && token.pos === 'PART'))
      return basePhraseBefore(ground, mark)
    if (token.pos !== 'ADJ' && token.pos !== 'ADV' && token.pos !== 'NOUN') return null
  }
  return null
}
