import { describe, expect, it } from 'vitest'
import { extractFrames } from '../../../packages/extractor/src/framing/index.ts'
import { english } from '../../../packages/extractor/src/languages/en/index.ts'
import { analyzeText } from '../../../packages/extractor/src/text/analyze-text.ts'

const naming = (text: string) =>
  extractFrames(analyzeText(text, english.tag), { language: english, article: 'a1', in: 'text', attributions: [] })
    .filter(({ measure }) => measure === 'naming')
    .map(({ value, about }) => [value, about])

const CASES: readonly (readonly [text: string, labels: readonly (readonly [value: string, about: string])[]])[] = [
  ['Hamas gunmen crossed the border.', [['hamas gunmen', 'hamas']]],
  [
    'Hamas militants and Hamas terrorists are two names.',
    [
      ['hamas militants', 'hamas'],
      ['hamas terrorists', 'hamas'],
    ],
  ],
  [
    'The Palestinian fighters met Israeli troops.',
    [
      ['palestinian fighters', 'palestine'],
      ['israeli troops', 'israel'],
    ],
  ],
  ['Rebels took the town.', [['rebels', 'rebel']]],
  ['Two masked gunmen fled.', [['masked gunmen', 'gunman']]],
  ['The regime fell.', [['regime', 'regime']]],
  [
    'Illegal aliens and undocumented immigrants were counted.',
    [
      ['illegal aliens', 'alien'],
      ['undocumented immigrants', 'immigrant'],
    ],
  ],
  [
    'Israelis and Palestinians talked.',
    [
      ['israelis', 'israel'],
      ['palestinians', 'palestine'],
    ],
  ],
  [
    'Police held 20 protesters.',
    [
      ['police', 'police'],
      ['protesters', 'protester'],
    ],
  ],
  ['President Vale spoke.', [['president vale', 'vale']]],
  // A bare name counts where the text gives the person a title, and only there.
  [
    'President Vale spoke. Vale left.',
    [
      ['president vale', 'vale'],
      ['vale', 'vale'],
    ],
  ],
  ['Vale left.', []],
  ['The rebel-run town fell.', []],
  ['The bridge fell.', []],
  ['Prices rose in May.', []],
  ['Several people and others left.', []],
  ['The strike lasted a week.', []],
  ['Three ships sank.', []],
]

describe('naming', () => {
  it.each(CASES)('%s', (text, labels) => {
    expect(naming(text)).toEqual(labels)
  })
})
