import type { TokenRange } from '../phrases/ground.ts'
import type { NamedSource } from './name-source.ts'
import type { Page } from './page.ts'
import type { TypeReading } from './source-type.ts'
import { typeByOwnWords } from './type-by-own-words.ts'

/** Words that set the scene are sought so many tokens before and behind the cue: its sentence and those beside it. */
const SCENE = 60

/** What is around the source says more than its words: authorities at a crime are police, "a report" is nobody's. */
export function typeByCircumstance(
  page: Page,
  { named, typed, at, content }: { named: NamedSource; typed: TypeReading; at: number; content: readonly TokenRange[] },
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
  if (typed.rule !== 'type-unknown') return null
  const bare = /^\p{Lu}\S+$/u.test(named.name) && named.words.length <= 1
  return bare ? (typeByCue(page, at, 'heard') ?? typeByOwnWords(page, content)) : null
}

/** A hearer stands so many tokens behind the verb at most. */
const FARTHEST_HEARER = 4

/** What the cue tells of somebody of whom nothing else is known: who writes is a writer, who tells a crowd a politician. A name needs hearers. */
export function typeByCue(page: Page, at: number, by: 'verb' | 'heard' = 'verb'): TypeReading | null {
  const lemma = page.tokens[at]?.lemma ?? ''
  const heardBy = (hearers: ReadonlySet<string>) =>
    page.tokens.slice(at + 1, at + 1 + FARTHEST_HEARER).some(({ lower }) => hearers.has(lower))
  const row = page.lexicon.tellingCues.find(
    ({ verbs, hearers }) => verbs.has(lemma) && (hearers ? heardBy(hearers) : by === 'verb'),
  )
  return row ? { type: row.type, rule: 'type-cue', alternatives: [{ value: 'other', rule: 'type-unknown' }] } : null
}

function changed(typed: TypeReading, to: Pick<TypeReading, 'type' | 'rule'>): TypeReading {
  return { ...to, alternatives: [{ value: typed.type, rule: typed.rule }] }
}

function isScene({ tokens }: Page, words: ReadonlySet<string>, at: number): boolean {
  return tokens.slice(Math.max(0, at - SCENE), at + SCENE).some(({ lower }) => words.has(lower))
}
