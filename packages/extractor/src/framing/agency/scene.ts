import type { Ground } from '../../phrases/ground.ts'
import type { Unit } from '../../phrases/units.ts'
import type { Token } from '../../text/analysis.ts'
import { compileFraming, type CompiledFraming } from '../compiled-lexicon.ts'
import type { FramedText } from '../measure.ts'

/** One sentence as the rules of agency see it. */
export type Scene = {
  readonly tokens: readonly Token[]
  readonly text: string
  readonly ground: Ground
  readonly lexicon: CompiledFraming
  /** All words of the sentence, lower case. */
  readonly words: ReadonlySet<string>
}

/** Lays one sentence out for the rules. */
export function sceneOf({ analysis, language }: FramedText, unit: Unit): Scene {
  const { tokens, text } = analysis
  return {
    tokens,
    text,
    ground: { tokens, grammar: language.phrases, floor: unit.first, ceiling: unit.last },
    lexicon: compileFraming(language.framing),
    words: new Set(tokens.slice(unit.first, unit.last).map(({ lower }) => lower)),
  }
}

/** Whether the word at `at` means no violence here: a labour strike, a film that is shot, an injury in a match. */
export function hasOtherSense(scene: Scene, at: number): boolean {
  const { tokens, lexicon, words } = scene
  const before = tokens[at - 1]?.lower ?? ''
  const after = tokens[at + 1]?.lower ?? ''
  const senses = lexicon.otherSenses.get(tokens[at]?.lower ?? '') ?? []
  return senses.some(
    (sense) =>
      sense.before.has(before) ||
      sense.after.has(after) ||
      sense.phrases.some((phrase) => standsIn(scene, at, phrase)) ||
      (!sense.near.isDisjointFrom(words) && !(sense.yieldsToNation && isBeforeNation(scene, at))),
  )
}

/** Whether the phrase stands around the token. */
function standsIn({ tokens }: Scene, at: number, phrase: readonly string[]): boolean {
  const offset = phrase.indexOf(tokens[at]?.lower ?? '')
  return offset >= 0 && phrase.every((word, order) => tokens[at - offset + order]?.lower === word)
}

/** "attack Libya", "attacks on Israel". */
function isBeforeNation({ tokens, lexicon }: Scene, at: number): boolean {
  return tokens.slice(at + 1, at + 4).some(({ lower }) => lexicon.nations.has(lower))
}
