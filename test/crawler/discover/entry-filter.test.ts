import { Terms } from '@parallax/model'
import { describe, expect, it } from 'vitest'
import { termsCheck } from '../../../packages/crawler/src/discover/event-terms.ts'

const FLOOD = { all: ['Lower Marsh'], any: ['flood', 'dyke'], not: ['cricket'] }

const CASES: [title: string | undefined, summary: string | undefined, offTopic: boolean][] = [
  ['Flood hits town', 'The river rose.', false],
  ['River rises', 'Lower  Marsh is under water.', false],
  ['DYKE BREAKS', 'Nobody was hurt.', false],
  ['Budget passed', 'Taxes rise.', true],
  // Whole words: a flood is not in "floodlight", nor a dyke in "Vandyke".
  ['Floodlights for the stadium', 'By Vandyke.', true],
  ['Flood of runs', 'The cricket club won.', true],
  // A title without a summary may leave the place out, and is not judged.
  ['Budget passed', undefined, false],
  [undefined, 'Taxes rise.', false],
]

describe('termsCheck', () => {
  it.each(CASES)('%s / %s', (title, summary, offTopic) => {
    const entry = { address: 'https://north.example/', ...(title && { title }), ...(summary && { summary }) }
    expect(termsCheck(FLOOD)(entry) !== undefined).toBe(offTopic)
  })

  it('judges nothing where the event gives no words', () => {
    const entry = { address: 'https://north.example/', title: 'Budget', summary: 'Taxes.' }
    expect(termsCheck(undefined)(entry)).toBeUndefined()
    expect(termsCheck(Terms.parse({}))(entry)).toBeUndefined()
  })

  it('takes a word as letters, whatever signs it has', () => {
    const entry = { address: 'https://north.example/', title: 'The C++ (draft) price: $5', summary: 'x' }
    for (const word of ['C++', '(draft)', '$5']) {
      expect(termsCheck({ all: [], any: [word], not: [] })(entry)).toBeUndefined()
    }
    expect(termsCheck({ all: [], any: ['.*'], not: [] })(entry)).toBeDefined()
  })
})
