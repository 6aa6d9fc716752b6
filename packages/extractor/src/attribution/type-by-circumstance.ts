import type { NamedSource } from './name-source.ts'
import type { Page } from './page.ts'
import type { TypeReading } from './source-type.ts'

/** Words that set the scene are sought so many tokens before and behind the cue: its sentence and those beside it. */
const SCENE = 60

/** What is around the source says more than its words: authorities at a crime are police, "a report" is nobody's. */
export function typeByCircumstance(
  page: Page,
  { named, typed, at }: { named: NamedSource; typed: TypeReading; at: number },
): TypeReading | null {
  const { lexicon } = page
  const head = named.heads.at(-1) ?? ''
  if (
    lexicon.rumours.nouns.has(head) &&
    named.words.every((word) => word === head || lexicon.rumours.modifiers.has(word))
  )
    return changed(typed, { type: 'unnamed', rule: 'type-rumour' })
  for (const { type, sources, scene } of lexicon.scenes) {
    if (sources.has(head) && typed.rule.startsWith('type-vague') && isScene(page, scene, at))
      return changed(typed, { type, rule: 'type-scene' })
  }
  return typed.rule === 'type-unknown' && named.words.length === 0 ? typeByCue(page, at) : null
}

/** What the cue tells of somebody of whom nothing else is known: who writes is a writer. */
export function typeByCue(page: Page, at: number): TypeReading | null {
  const lemma = page.tokens[at]?.lemma ?? ''
  const row = page.lexicon.tellingCues.find(({ verbs }) => verbs.has(lemma))
  return row ? { type: row.type, rule: 'type-cue', alternatives: [{ value: 'other', rule: 'type-unknown' }] } : null
}

function changed(typed: TypeReading, to: Pick<TypeReading, 'type' | 'rule'>): TypeReading {
  return { ...to, alternatives: [{ value: typed.type, rule: typed.rule }] }
}

function isScene({ tokens }: Page, words: ReadonlySet<string>, at: number): boolean {
  return tokens.slice(Math.max(0, at - SCENE), at + SCENE).some(({ lower }) => words.has(lower))
}
