import { describe, expect, it } from 'vitest'
import type { Side } from '@parallax/model'
import { extractFrames } from '../../../packages/extractor/src/framing/index.ts'
import { english } from '../../../packages/extractor/src/languages/en/index.ts'
import { analyzeText } from '../../../packages/extractor/src/text/analyze-text.ts'

const SIDES: readonly Side[] = [
  {
    id: 'north',
    name: 'Norland',
    demonyms: ['Norlander', 'Norlanders'],
    places: ['Norland', 'Northaven'],
    actors: ['Iron Guard'],
  },
  { id: 'south', name: 'Sudia', demonyms: ['Sudian', 'Sudians'], places: ['Sudia', 'Port Sud'], actors: ['Red Front'] },
]

const victims = (text: string, sides: readonly Side[] = SIDES) =>
  extractFrames(analyzeText(text, english.tag), {
    language: english,
    article: 'a1',
    in: 'text',
    attributions: [],
    sides,
  })
    .filter(({ measure }) => measure === 'victim-side')
    .map(({ value, basis }) => [value, basis])

const CASES: readonly (readonly [text: string, readings: readonly (readonly [side: string, basis: string])[]])[] = [
  ['At least 12 Sudians were killed.', [['south', 'phrase']]],
  ['The blast killed 12 Sudians.', [['south', 'phrase']]],
  ['The deaths of nine Norlanders shook the town.', [['north', 'phrase']]],
  ['Sudian casualties rose.', [['south', 'phrase']]],
  ['Twelve people were killed in Port Sud.', [['south', 'place']]],
  ['Twelve people died in northern Norland.', [['north', 'place']]],
  ['Red Front gunmen killed 12 people.', [['north', 'agent']]],
  ['Twelve people were killed by the Iron Guard.', [['south', 'agent']]],
  [
    'Six Sudians were killed and 40 people injured.',
    [
      ['south', 'phrase'],
      ['south', 'sentence'],
    ],
  ],
  ['Norland mourns as the toll passes 100.', [['north', 'sentence']]],
  ['Twelve people were killed.', []],
  ['The Red Front attack began at dawn.', []],
  ['Norland and Sudia signed a deal.', []],
]

describe('victim-side', () => {
  it.each(CASES)('%s', (text, readings) => {
    expect(victims(text)).toEqual(readings)
  })

  it('reads nothing without sides', () => {
    expect(victims('At least 12 Sudians were killed.', [])).toEqual([])
  })
})
