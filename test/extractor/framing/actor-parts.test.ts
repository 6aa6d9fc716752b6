import { describe, expect, it } from 'vitest'
import { actorParts } from '../../../packages/extractor/src/framing/actor-parts.ts'
import { english } from '../../../packages/extractor/src/languages/en/index.ts'
import { analyzeText } from '../../../packages/extractor/src/text/analyze-text.ts'

/** The parts that are there, as `part: words`. */
function partsOf(words: string): string {
  return Object.entries(actorParts(analyzeText(words, english.tag).tokens, english.framing))
    .filter(([part, value]) => part !== 'post' && value !== '' && value !== false)
    .map(([part, value]) => (value === true ? part : `${part}: ${value}`))
    .join(', ')
}

const CASES: readonly (readonly [words: string, parts: string])[] = [
  ['President Ada Vale', 'name: ada vale, head: president'],
  ['Mr. Vale', 'name: vale'],
  ['Robert S. Vale', 'name: robert vale'],
  ['Ro Tan-mi', 'name: ro tan mi'],
  ['the North Korean dictator', 'head: dictator, nation: north korea'],
  ['President Haddar of Syria', 'name: haddar, head: president, nation: syria'],
  ['the president, Ada Vale', 'name: ada vale, head: president'],
  ["Vale's lawyers", 'owner: vale, head: lawyer, plural'],
  ['lawyers for Ada Vale', 'owner: ada vale, head: lawyer, plural'],
  ['the Vale administration', 'owner: vale, head: administration'],
  ['Vale confidant Otto Reck', 'name: otto reck'],
  ['Hamas gunmen', 'head: gunman, nation: hamas, plural'],
  ['the migrant caravan', 'head: caravan, modifiers: migrant'],
  ['masked men', 'head: man, modifiers: masked, plural'],
  ['', ''],
]

describe('actorParts', () => {
  it.each(CASES)('%s', (words, parts) => expect(partsOf(words)).toBe(parts))
})
